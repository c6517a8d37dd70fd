package org.adduce.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adduce.audit.LogProofs;
import org.adduce.audit.LoggedChange;
import org.adduce.review.Edition;

/** Compares editions with what the audit log says was published. */
@ApplicationScoped
@Transactional
class EditionRecord {

    private final LogProofs proofs;

    EditionRecord(LogProofs proofs) {
        this.proofs = proofs;
    }

    /** The log's entry of its publication; empty when the log knows no such edition, or the edition is not what it was. */
    Optional<LoggedChange> of(Edition edition) {
        return edition.isIntact()
                ? proofs.find(
                        edition.subject(),
                        values -> values.path("edition").asInt() == edition.number()
                                && values.path("sha256").asText().equals(edition.sha256()))
                : Optional.empty();
    }
}
