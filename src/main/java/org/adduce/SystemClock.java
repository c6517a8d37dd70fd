package org.adduce;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.adduce.web.Languages;

/** The one clock of the program, in whole milliseconds: what is stored and what is hashed never differ. Its today is the newsroom's. */
final class SystemClock {

    @Produces
    @Singleton
    Clock clock(Languages languages) {
        return Clock.tick(Clock.system(languages.zone()), Duration.ofMillis(1));
    }
}
