package org.adduce.article;

import java.util.UUID;

/** Short articles for tests, no two alike. */
public final class Stories {

    private Stories() {}

    /** One paragraph in which a claim can be found. */
    public static String one() {
        return "The harbour board said on Monday that 14 ferries ran late in case " + UUID.randomUUID() + ".";
    }
}
