package org.adduce.review;

import org.jspecify.annotations.Nullable;

/**
 * A place where the claim was made.
 *
 * @param date  the ISO date on which it was made there
 * @param place in words: the programme, the paper, the hall
 */
public record Appearance(@Nullable String url, @Nullable String date, @Nullable String place) {

    public Appearance {
        url = Typed.orNull(url);
        date = Typed.orNull(date);
        place = Typed.orNull(place);
    }
}
