package org.adduce.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Paths of this program that a request names, to be returned to: never another site's. */
public final class LocalPath {

    private static final int LONGEST = 2000;

    private LocalPath() {}

    /** The path with its query if it is one of ours in a plain spelling, empty for everything else. */
    public static Optional<String> of(@Nullable String candidate) {
        return Optional.ofNullable(candidate)
                .filter(c -> c.length() <= LONGEST && !PathSpelling.isOdd(c) && c.indexOf('#') < 0);
    }
}
