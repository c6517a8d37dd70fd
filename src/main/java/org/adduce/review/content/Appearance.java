package org.adduce.review.content;

import java.util.Objects;
import org.adduce.article.Article;
import org.adduce.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * A place where the claim was made.
 *
 * @param date  the ISO date on which it was made there
 * @param place in words: the programme, the paper, the hall
 */
public record Appearance(
        @Nullable String url,
        @Nullable String date,
        @Nullable String place) {

    /** Where and when an article has it. */
    public static Appearance of(Article article) {
        var day = TypedDate.parse(article.publishedAt());
        return new Appearance(
                article.url(),
                day == null ? null : day.toString(),
                Objects.requireNonNullElse(article.publisher(), article.title()));
    }

    public Appearance {
        url = FormText.orNull(url);
        date = FormText.orNull(date);
        place = FormText.orNull(place);
    }
}
