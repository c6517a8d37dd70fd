package org.adduce.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.review.publication.Corrections;
import org.adduce.review.publication.Editions;
import org.adduce.review.publication.Withdrawals;

/** When anything public changed last: for lists, in which any change may show. */
@ApplicationScoped
class LastPublication {

    private final Editions editions;
    private final Corrections corrections;
    private final Withdrawals withdrawals;
    private final Instant started;

    LastPublication(Editions editions, Corrections corrections, Withdrawals withdrawals, Clock clock) {
        this.editions = editions;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.started = clock.instant();
    }

    /** The start of the program as long as nothing is public. */
    @Transactional
    Instant at() {
        return Stream.of(editions.lastChange(), corrections.lastChange(), withdrawals.lastChange())
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(started);
    }

    /** What only a new version or other settings of the program change. */
    Instant ofProgram() {
        return started;
    }
}
