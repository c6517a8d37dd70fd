package org.adduce.claim.match;

import java.util.Locale;
import org.adduce.claim.Wording;
import org.adduce.extraction.matching.Pair.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What the program says of one claim and another.
 *
 * @param score      how sure the relation is, from 0 to 1
 * @param reason     why, as the key of a message
 * @param words      of the one that show the reason, as they stand there
 * @param otherWords those of the other
 */
public record Proposal(
        Relation relation,
        double score,
        String reason,
        @Nullable String words,
        @Nullable String otherWords) {

    public Proposal {
        if (reason.length() > Match.REASON_LIMIT) {
            throw new IllegalArgumentException("a reason is the key of a message, got " + reason);
        }
        words = fitting(words);
        otherWords = fitting(otherWords);
    }

    /** The same, said of the other one and this. */
    Proposal turned() {
        return new Proposal(relation, score, reason, otherWords, words);
    }

    /** The relation's name in the API and in message keys. */
    public static String id(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String fitting(@Nullable String words) {
        var line = Wording.oneLine(words);
        return line == null || line.length() <= Match.WORDS_LIMIT ? line : Wording.shortened(line, Match.WORDS_LIMIT);
    }
}
