package org.adduce.review.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.review.Correction;

/** All corrections, those given up among them. */
@ApplicationScoped
public class Corrections implements PanacheRepository<Correction> {

    /** When one was opened or closed last. */
    public Optional<Instant> lastChange() {
        return Stream.of("select max(doneAt) from Correction", "select max(closedAt) from Correction")
                .map(query -> find(query).project(Instant.class).<Instant>firstResultOptional())
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}
