package org.adduce.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** When anything public changed last: for lists, in which any change may show. */
@ApplicationScoped
class LastChange {

    private final EntityManager entities;
    private final Instant started;

    LastChange(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.started = clock.instant();
    }

    /** The start of the program as long as nothing is public. */
    @Transactional
    Instant at() {
        return Stream.of(
                        "select max(e.publishedAt) from Edition e",
                        "select max(e.erasedAt) from Edition e",
                        "select max(c.openedAt) from Correction c",
                        "select max(c.closedAt) from Correction c",
                        "select max(w.withdrawnAt) from Withdrawal w")
                .map(query -> entities.createQuery(query, Instant.class).getSingleResult())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(started);
    }

    /** What only a new version or other settings of the program change. */
    Instant ofProgram() {
        return started;
    }
}
