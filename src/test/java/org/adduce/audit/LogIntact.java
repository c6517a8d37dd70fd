package org.adduce.audit;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adduce.merkle.NotVerified;

/** For tests of other packages: extends the log as the running program does, and reads it over from inside and outside. */
@Singleton
public class LogIntact {

    private final Sequencer sequencer;
    private final Scrub scrub;

    LogIntact(Sequencer sequencer, Scrub scrub) {
        this.sequencer = sequencer;
        this.scrub = scrub;
    }

    public void extend() {
        sequencer.run();
    }

    /** What is wrong, as a sentence. */
    public Optional<String> damage() {
        sequencer.run();
        try {
            new Outsider().audit();
            return scrub.read((done, all) -> {}, true, Optional.empty()).damage();
        } catch (NotVerified e) {
            return Optional.of(e.getMessage());
        }
    }
}
