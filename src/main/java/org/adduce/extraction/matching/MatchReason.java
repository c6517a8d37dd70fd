package org.adduce.extraction.matching;

import java.util.Locale;

/**
 * Why two statements are proposed to belong together, so that a person can judge it at a glance.
 *
 * @param key what was seen; found as a message by {@link Key#key()}
 * @param first the words that show it in the first statement, as they stand there; may be empty
 * @param second those in the second statement
 */
public record MatchReason(Key key, String first, String second) {

    /** Everything that can be seen; each needs a message wherever pairs are shown. */
    public enum Key {
        /** Both say it in nearly the same words. */
        SAME_WORDS,
        /** Both carry the same quotation. */
        SAME_QUOTATION,
        /** Both report the same person with the same point. */
        SAME_SPEAKER,
        /** Names and numbers are the same. */
        SAME_FACTS,
        /** Other words, the same meaning. */
        SAME_MEANING,
        /** They count the same thing and come to different numbers. */
        NUMBERS_DIFFER,
        /** One denies what the other states. */
        ONE_DENIES,
        /** One says that it has happened or is there, the other that it is not planned or will not be. */
        FACT_AGAINST_PLAN,
        /** One uses a word that is the opposite of the other's. */
        OPPOSITE_WORDS,
        /** The same person speaks of the same subject, and says something else of it. */
        SAME_SPEAKER_ON_SUBJECT,
        /** They are about the same people, places or things. */
        SAME_SUBJECT;

        /** The name by which messages are found, such as {@code numbers_differ}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Both sides' words in one line: once when they are the same. */
    public String detail() {
        if (first.isEmpty() || second.isEmpty() || first.equalsIgnoreCase(second)) {
            return first.isEmpty() ? second : first;
        }
        return first + " / " + second;
    }
}
