package org.adduce.audit.tlog;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** All signed checkpoints. */
@ApplicationScoped
class AuditCheckpoints implements PanacheRepository<AuditCheckpoint> {

    /** The first one over a tree that holds this leaf. */
    Optional<AuditCheckpoint> firstOver(long leaf) {
        return find("from AuditCheckpoint c where c.size > ?1 order by c.size", leaf)
                .firstResultOptional();
    }
}
