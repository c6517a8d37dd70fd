package org.adduce.audit;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.SignedNote;
import org.adduce.web.SecurityEvent;
import org.adduce.web.SecurityFile;
import org.adduce.web.SecurityLine;
import org.jspecify.annotations.Nullable;

/** What the public is shown of the log now, and whether it can be trusted. Damage, once found, stays until the next start. */
@Named("log")
@Singleton
public class LogState {

    /** A checkpoint and the note that signs it. */
    record Published(Checkpoint checkpoint, SignedNote note) {}

    private final SecurityFile security;
    private final AtomicReference<@Nullable Published> published = new AtomicReference<>();
    private final AtomicReference<@Nullable String> damage = new AtomicReference<>();

    LogState(SecurityFile security) {
        this.security = security;
    }

    void publish(Published newest) {
        published.set(newest);
    }

    /** Whether the public is shown just that already. */
    boolean shows(Published newest) {
        return newest.equals(published.get());
    }

    /** Empty until the first checkpoint of this run. */
    Optional<Published> published() {
        return Optional.ofNullable(published.get());
    }

    void damaged(String what) {
        if (damage.compareAndSet(null, what)) {
            security.write(SecurityLine.of(SecurityEvent.SYS_MONITOR_DISABLED, null)
                    .with("monitor", "audit log")
                    .saying(what));
        }
    }

    /** What was found damaged first, as a sentence. */
    public Optional<String> damage() {
        return Optional.ofNullable(damage.get());
    }

    /** For the pages, which all say so. */
    public boolean isDamaged() {
        return damage.get() != null;
    }
}
