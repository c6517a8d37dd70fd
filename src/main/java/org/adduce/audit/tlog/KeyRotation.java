package org.adduce.audit.tlog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.workflow.Guards;

/** Changes the log's key, in a way that everybody who trusts the old one can follow. */
@ApplicationScoped
public class KeyRotation {

    private final LogKey key;
    private final LogStore store;
    private final LogState state;
    private final AuditLog log;
    private final Sequencer sequencer;

    KeyRotation(LogKey key, LogStore store, LogState state, AuditLog log, Sequencer sequencer) {
        this.key = key;
        this.store = store;
        this.state = state;
        this.log = log;
        this.sequencer = sequencer;
    }

    /**
     * The public keys.
     *
     * @param inForce whether the new one signs already; else the running program is at it and will be in a moment
     */
    public record Rotated(String before, String after, boolean inForce) {}

    /** @throws org.adduce.workflow.Refusal when the log is damaged, or its key is being changed already */
    public Rotated rotate() {
        sequencer.run();
        requireSound();
        var before = key.verifier().toString();
        var after = QuarkusTransaction.requiringNew().call(this::announce);
        sequencer.run();
        requireSound();
        return new Rotated(before, after, key.verifier().toString().equals(after));
    }

    private void requireSound() {
        new Guards().stage("log_is_sound", !state.isDamaged()).check();
    }

    /** With the tree locked, so that nobody undoes the change before its event is there. */
    private String announce() {
        store.awaitedSize();
        new Guards().stage("log_key_is_settled", key.next().isEmpty()).check();
        var before = key.verifier().toString();
        var after = key.makeNext().verifier().toString();
        log.append(Change.of(LogEvent.LOG_KEY_ROTATED, new LogEvent.Log(LogKeys.SUBJECT, 1), null)
                .with(LogKeys.FIELD, before, after));
        return after;
    }
}
