package org.adduce.extraction.checkworthiness;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to a candidate's score. The score is computed from the weights alone, so a list of reasons explains it
 * completely.
 *
 * @param key one of {@link Key#key()}
 * @param weight positive when it speaks for checking the statement, negative when against; in units of the logistic scale
 * @param detail the words that gave rise to it, as they stand in the statement
 */
public record Reason(String key, double weight, @Nullable String detail) {

    /** Every reason there is; each needs a message wherever reasons are shown. */
    public enum Key {
        /** What every sentence of an article starts with, before anything is known of it. */
        BASE,
        /** The words and sequences of words, as the trained model weighs them. */
        WORDING,
        /** The sentence as a whole, by its vector. */
        MEANING,
        /** How the sentence stands among the others of its article. */
        CONTEXT,
        PAST,
        NUMBER,
        DATE,
        NAMED_PERSON_OR_ORGANISATION,
        DIRECT_QUOTATION,
        ATTRIBUTION,
        DENIAL,
        COMPARISON,
        CAUSE,
        LAW_OR_TREATY,
        MODALITY,
        PREDICTION,
        QUESTION,
        OPINION,
        FIRST_PERSON,
        ADDRESSED_TO_READER,
        BYLINE,
        TOO_SHORT,
        TOO_LONG,
        INCOMPLETE;

        /** The name by which messages are found, such as {@code named_person_or_organisation}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Reason of(Key key, double weight, @Nullable String detail) {
        return new Reason(key.key(), weight, detail);
    }
}
