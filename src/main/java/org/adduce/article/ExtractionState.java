package org.adduce.article;

import java.util.Locale;

/** How far the reading of claims out of an article has come. */
public enum ExtractionState {
    PENDING,
    RUNNING,
    DONE,
    FAILED;

    /** Its name in the API and in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
