package org.adduce.extraction.checkworthiness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that an article makes; when it is worth checking, it is proposed for a person to accept or dismiss.
 *
 * @param statement the passage from {@code start} to {@code end}, without surrounding white space
 * @param start first UTF-16 unit of the statement in the article's text
 * @param end the unit after its last
 * @param claimant who said it, by the fullest name that the article gives; null where the article itself says it or names nobody
 * @param direct whether it carries a direct quotation
 * @param score how much it is worth checking, from 0 to 1
 * @param reasons what the score is made of, the largest contribution first
 */
public record Candidate(
        String statement,
        int start,
        int end,
        @Nullable String claimant,
        boolean direct,
        double score,
        List<Reason> reasons) {

    /** Below it, statements are more often background, opinion or half sentences than something to check. */
    public static final double THRESHOLD = 0.5;

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** Whether it is proposed for checking. */
    public boolean checkWorthy() {
        return score >= THRESHOLD;
    }
}
