package org.adduce.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for; null parts ask nothing.
 *
 * @param assignee  the id of an account, {@link #NOBODY} for those in nobody's hands
 * @param claimant  the whole name, whatever its case
 * @param minScore  the lowest score
 * @param dueBefore the first day on which it may no longer be due
 * @param matches   true for those with a match that waits for somebody to decide
 * @param needsNewAssignee true for those whose assignee left the desk
 * @param words     all of these stand in the statement, the claimant or the passage, whatever their case
 */
public record ClaimFilter(
        @Nullable Stage stage,
        @Nullable Outcome outcome,
        @Nullable Long assignee,
        @Nullable Long article,
        @Nullable String claimant,
        @Nullable Double minScore,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean matches,
        @Nullable Boolean needsNewAssignee,
        @Nullable String words) {

    static final long NOBODY = 0;

    /** Everything. */
    public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, null, null, null, null);

    public boolean isAll() {
        return equals(ALL);
    }
}
