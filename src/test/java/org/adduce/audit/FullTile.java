package org.adduce.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.adduce.merkle.TilePath;

/** As many events in the log as fill a tile of its tree. */
@ApplicationScoped
public class FullTile {

    private final AuditLog log;
    private final Sequencer sequencer;

    FullTile(AuditLog log, Sequencer sequencer) {
        this.log = log;
        this.sequencer = sequencer;
    }

    public void fill() {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            for (int i = 0; i < TilePath.FULL; i++) {
                log.append(Things.changed("things/of-a-tile").because("for the test"));
            }
        });
        sequencer.run();
    }
}
