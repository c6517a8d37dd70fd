package org.adduce.extraction.matching;

import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two statements of different articles that belong together, proposed for a person to confirm or reject.
 *
 * @param a in the article that was given first
 * @param score how sure the relation is, from 0 to 1
 * @param grounds why; {@code first} is of {@code a}
 */
public record Pair(Side a, Side b, Relation relation, double score, MatchReason grounds) {

    /** How two statements can stand to each other. */
    public enum Relation {
        /** Both state the same. */
        SAME,
        /** Both cannot be true. */
        CONFLICT,
        /** They are about the same, and state different things of it. */
        RELATED
    }

    /**
     * A statement as it stands in its article.
     *
     * @param claimant who said it; null where the article itself says it or names nobody
     */
    public record Side(
            String article,
            Span place,
            String statement,
            @Nullable String claimant) {}
}
