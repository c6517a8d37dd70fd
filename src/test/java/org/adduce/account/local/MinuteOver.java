package org.adduce.account.local;

import io.quarkus.arc.Arc;
import java.time.Instant;

/** Lets the minute end in which refused sign-ins are counted. */
public final class MinuteOver {

    private MinuteOver() {}

    public static void now() {
        Arc.container().instance(RefusedSignIns.class).get().appendBefore(Instant.MAX);
    }
}
