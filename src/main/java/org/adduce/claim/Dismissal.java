package org.adduce.claim;

import java.util.Arrays;
import java.util.Locale;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a claim is not checked. */
public enum Dismissal {
    NOT_CHECKABLE,
    OPINION,
    /** Of another claim, which the dismissal names. */
    DUPLICATE,
    OUT_OF_SCOPE;

    /**
     * @param text its id, in any case, with spaces or underscores as well
     * @throws Refusal if there is none of that name
     */
    public static Dismissal of(@Nullable String text) {
        var id = (text == null ? "" : text).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Arrays.stream(values())
                .filter(reason -> reason.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.incomplete("reason", "reason_is_dismissal"));
    }

    /** Its name in the API and message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
