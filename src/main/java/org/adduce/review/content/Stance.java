package org.adduce.review.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence does to the claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT;

    /** Its name in the API and in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stance> of(@Nullable String id) {
        return Arrays.stream(values()).filter(stance -> stance.id().equals(id)).findFirst();
    }
}
