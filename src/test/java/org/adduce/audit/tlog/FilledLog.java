package org.adduce.audit.tlog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Things;
import org.adduce.merkle.TestWitness;
import org.adduce.merkle.TilePath;

/** A log with rows in each of its tables. */
@ApplicationScoped
public class FilledLog {

    private final AuditLog log;
    private final LogStore store;
    private final AuditCosignatures cosignatures;
    private final LogKey key;
    private final Sequencer sequencer;
    private final Clock clock;

    FilledLog(
            AuditLog log,
            LogStore store,
            AuditCosignatures cosignatures,
            LogKey key,
            Sequencer sequencer,
            Clock clock) {
        this.log = log;
        this.store = store;
        this.cosignatures = cosignatures;
        this.key = key;
        this.sequencer = sequencer;
        this.clock = clock;
    }

    /** Fills a tile of its tree, and has the checkpoint cosigned. */
    public void fill() {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            for (int i = 0; i < TilePath.FULL; i++) {
                log.append(Things.changed("things/of-a-tile").because("for the test"));
            }
        });
        sequencer.run();
        var witness = new TestWitness("witness.example/of-a-tile", key.verifier());
        QuarkusTransaction.requiringNew().run(() -> {
            var newest = store.lastCheckpoint().orElseThrow();
            cosignatures.keep(newest.size(), witness.key(), clock.instant(), witness.cosign("any text"));
        });
    }
}
