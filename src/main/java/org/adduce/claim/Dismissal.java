package org.adduce.claim;

import java.util.Locale;

/** Why a claim is not checked. */
public enum Dismissal {
    NOT_CHECKABLE,
    OPINION,
    /** Of another claim, which the dismissal names. */
    DUPLICATE,
    OUT_OF_SCOPE;

    /** Its name in the API and message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
