package org.adduce.audit.event;

import org.adduce.web.SecurityEvent;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event; each feature lists its own in an enum. The id stands in the log for good: it is never renamed,
 * and its words on the screen are the message {@code audit_<id>}.
 */
public interface EventType {

    /** The name in the log, in snake case, as a verb in the past: {@code claim_accepted}. */
    String id();

    /** Raised when the meaning of the content changes, starting at 1. */
    default int typeVersion() {
        return 1;
    }

    /** As what it stands in the security log too; null for what is no matter of security. */
    default @Nullable SecurityEvent security() {
        return null;
    }
}
