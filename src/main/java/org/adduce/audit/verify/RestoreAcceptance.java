package org.adduce.audit.verify;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.audit.tlog.KeyHandover;
import org.adduce.audit.tlog.LogEvent;
import org.adduce.audit.tlog.LogKey;
import org.adduce.audit.tlog.LogState;
import org.adduce.audit.tlog.LogState.Published;
import org.adduce.audit.tlog.LogStore;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.audit.tlog.StoredNodes;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.Tree;
import org.adduce.workflow.Guards;

/**
 * Goes on from an older backup that was put back on purpose: what was signed after it is given up, and the log says so. Only
 * from a database whose own log holds entirely.
 */
@ApplicationScoped
public class RestoreAcceptance {

    private final IntegrityScan integrityScan;
    private final KeyHandover handover;
    private final LogKey key;
    private final LogStore store;
    private final LogState state;
    private final AuditLog log;
    private final Sequencer sequencer;
    private final Clock clock;

    RestoreAcceptance(
            IntegrityScan integrityScan,
            KeyHandover handover,
            LogKey key,
            LogStore store,
            LogState state,
            AuditLog log,
            Sequencer sequencer,
            Clock clock) {
        this.integrityScan = integrityScan;
        this.handover = handover;
        this.key = key;
        this.store = store;
        this.state = state;
        this.log = log;
        this.sequencer = sequencer;
        this.clock = clock;
    }

    /**
     * What was given up, and what was gone on from; nothing of both when the database is damaged itself.
     *
     * @param damage of the database, as a sentence
     */
    public record Accepted(Optional<Checkpoint> givenUp, Optional<Checkpoint> goneOnFrom, Optional<String> damage) {}

    /** @throws org.adduce.workflow.Refusal when no reason is given, or the database is not older than what was signed */
    public Accepted accept(String reason) {
        new Guards().content("reason", "reason_is_given", !reason.isBlank()).check();
        try {
            var read = integrityScan.read((done, all) -> {}, false, Optional.empty());
            if (read.damage().isPresent() || read.note().isEmpty()) {
                return new Accepted(Optional.empty(), Optional.empty(), read.damage());
            }
            var stored = key.open(read.note().get());
            var kept = key.lastSigned(handover.keys().all());
            boolean differs =
                    kept.isPresent() && QuarkusTransaction.requiringNew().call(() -> !holds(kept.get(), stored));
            new Guards().stage("log_was_restored", differs).check();
            QuarkusTransaction.requiringNew().run(() -> append(kept.orElseThrow(), stored, reason));
            key.remember(read.note().get());
            state.restored(new Published(stored, read.note().get(), clock.instant(), true));
            sequencer.run();
            return new Accepted(kept, Optional.of(stored), state.damage());
        } catch (NotVerified e) {
            return new Accepted(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("A checkpoint is not valid: " + e.getMessage() + "."));
        }
    }

    /** Whether a tree of the size that was kept is the beginning of the one in the database. */
    private boolean holds(Checkpoint kept, Checkpoint stored) {
        return kept.size() <= stored.size()
                && new Tree(kept.size(), new StoredNodes(store)).root().equals(kept.root());
    }

    private void append(Checkpoint kept, Checkpoint stored, String reason) {
        log.append(Change.of(LogEvent.LOG_RESTORED, new LogEvent.Log("log", 1), null)
                .with("size", kept.size(), stored.size())
                .with("root", kept.root().base64(), stored.root().base64())
                .because(reason));
    }
}
