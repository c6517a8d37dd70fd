package org.adduce.audit.verify;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adduce.audit.tlog.Outsider;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.merkle.NotVerified;

/** For tests of other packages: extends the log as the running program does, and reads it over from inside and outside. */
@Singleton
public class LogIntact {

    private final Sequencer sequencer;
    private final IntegrityScan integrityScan;

    LogIntact(Sequencer sequencer, IntegrityScan integrityScan) {
        this.sequencer = sequencer;
        this.integrityScan = integrityScan;
    }

    public void extend() {
        sequencer.run();
    }

    /** What is wrong, as a sentence. */
    public Optional<String> damage() {
        sequencer.run();
        try {
            new Outsider().audit();
            return integrityScan.read((done, all) -> {}, true, Optional.empty()).damage();
        } catch (NotVerified e) {
            return Optional.of(e.getMessage());
        }
    }
}
