package org.adduce.extraction;

/**
 * Two statements of different articles that belong together, proposed for a person to confirm or reject.
 *
 * @param a in the article that was given first
 * @param score how sure the relation is, from 0 to 1
 * @param reason why, as the key of a message such as {@code one_denies}, with the words that show it in {@code detail}
 */
public record Pair(Side a, Side b, Relation relation, double score, String reason, String detail) {

    /** How two statements can stand to each other. */
    public enum Relation {
        /** Both state the same. */
        SAME,
        /** Both cannot be true. */
        CONFLICT,
        /** They are about the same, and state different things of it. */
        RELATED
    }

    /** A statement as it stands in its article. */
    public record Side(String article, Span place, String statement) {
    }
}
