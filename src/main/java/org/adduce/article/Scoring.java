package org.adduce.article;

import java.util.Locale;

/** What the scores of an article's statements were made from. */
public enum Scoring {
    /** Words and the meaning of whole sentences. */
    MEANING,
    /** Words alone: it has too many sentences for more. */
    WORDS_AS_TOO_LONG,
    /** Words alone: the model of meaning was switched off, or could not be loaded. */
    WORDS_WITHOUT_MODEL;

    /** Its name in the API and in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
