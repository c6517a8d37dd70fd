package org.adduce.claim;

import java.util.Locale;

/** What a rating counts as. */
public enum Outcome {
    VERIFIED,
    DISPUTED,
    INCONCLUSIVE;

    /** Its name in addresses, the API and message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
