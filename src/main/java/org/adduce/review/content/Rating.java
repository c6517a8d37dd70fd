package org.adduce.review.content;

import org.adduce.claim.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One value of the newsroom's rating scale.
 *
 * @param id     in kebab case; stands in revisions and editions for good
 * @param number 1 to 5, rising with truth; null for a rating that is no point between false and true
 * @param symbol a sign beside the colour, so that colour is never the only one
 */
public record Rating(
        String id,
        String label,
        String definition,
        Outcome outcome,
        @Nullable Integer number,
        String symbol) {

    public static final int WORST = 1;
    public static final int BEST = 5;

    public Rating {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || id.length() > 40) {
            throw new IllegalArgumentException(
                    "rating id: got \"" + id + "\", want up to 40 of a-z, 0-9 and single hyphens");
        }
        if (number != null && (number < WORST || number > BEST)) {
            throw new IllegalArgumentException("number of rating " + id + ": got " + number + ", want 1 to 5 or none");
        }
    }
}
