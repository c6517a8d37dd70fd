package org.adduce.audit.tlog;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;
import org.adduce.web.SecurityEvent;
import org.adduce.web.SecurityFile;
import org.adduce.web.SecurityLine;
import org.jspecify.annotations.Nullable;

/** What the public is shown of the log now, and whether it can be trusted. Damage, once found, stays until the next start. */
@Named("log")
@Singleton
public class LogState {

    /**
     * A checkpoint and the note that signs it.
     *
     * @param at when it was signed
     * @param own whether by this process
     * @param cosignatures of witnesses
     */
    public record Published(
            Checkpoint checkpoint, SignedNote note, Instant at, boolean own, List<SignedNote.Signature> cosignatures) {

        public Published {
            cosignatures = List.copyOf(cosignatures);
        }

        /** Without cosignatures yet. */
        public Published(Checkpoint checkpoint, SignedNote note, Instant at, boolean own) {
            this(checkpoint, note, at, own, List.of());
        }

        Published with(List<SignedNote.Signature> others) {
            return new Published(checkpoint, note, at, own, others);
        }

        boolean isFor(SignedNote signed) {
            return note.toString().equals(signed.toString());
        }

        boolean isCosignedBy(VerifierKey witness) {
            return cosignatures.stream().anyMatch(witness::isOf);
        }

        /** The note as the public is shown it. */
        SignedNote cosigned() {
            var shown = note;
            for (var cosignature : cosignatures) {
                shown = shown.with(cosignature);
            }
            return shown;
        }
    }

    private final SecurityFile security;
    private final AtomicReference<@Nullable Published> published = new AtomicReference<>();
    private final AtomicReference<@Nullable Published> witnessed = new AtomicReference<>();
    private final AtomicReference<@Nullable String> damage = new AtomicReference<>();

    LogState(SecurityFile security) {
        this.security = security;
    }

    void publish(Published newest) {
        published.set(newest);
    }

    /** Whether the public is shown just that already. */
    boolean shows(Published newest) {
        var shown = published.get();
        return shown != null && shown.isFor(newest.note());
    }

    /** Shows these cosignatures with the checkpoint; remembers it as the newest witnessed one if there are enough of them. */
    void cosigned(Published checkpoint, List<SignedNote.Signature> cosignatures, boolean enough) {
        var cosigned = checkpoint.with(cosignatures);
        published.updateAndGet(newest -> newest != null && newest.isFor(checkpoint.note()) ? cosigned : newest);
        if (enough) {
            witnessed.updateAndGet(last -> last == null
                            || last.checkpoint().size()
                                    <= checkpoint.checkpoint().size()
                    ? cosigned
                    : last);
        }
    }

    /** The newest checkpoint that enough witnesses have cosigned, as far as this process has seen it. */
    Optional<Published> witnessed() {
        return Optional.ofNullable(witnessed.get());
    }

    /** Empty until the first checkpoint of this run. */
    public Optional<Published> published() {
        return Optional.ofNullable(published.get());
    }

    /** Who runs the program has said that an older backup is to be gone on from: what was damage is none any more. */
    public void restored(Published goneOnFrom) {
        published.set(goneOnFrom);
        witnessed.set(null);
        damage.set(null);
    }

    public void damaged(String what) {
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
