package org.adduce.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adduce.audit.erasure.ErasureRegister;
import org.adduce.audit.erasure.RecordedErasure;
import org.adduce.audit.tlog.LogProofs;
import org.adduce.audit.tlog.LoggedChange;
import org.adduce.review.Edition;

/** Compares editions with what the audit log says was published. */
@ApplicationScoped
@Transactional
class EditionRecord {

    private final LogProofs proofs;
    private final ErasureRegister erasureRegister;

    EditionRecord(LogProofs proofs, ErasureRegister erasureRegister) {
        this.proofs = proofs;
        this.erasureRegister = erasureRegister;
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

    /**
     * What the log says of an edition from which a person's data were removed. Empty when nothing was, when the log knows no
     * erasure that lists it, or when it is not what that erasure left.
     */
    Optional<RecordedErasure> erasureOf(Edition edition) {
        return edition.erasedAt() == null
                ? Optional.empty()
                : erasureRegister
                        .of("editions", edition.id())
                        .filter(recordedErasure -> recordedErasure.sha256().equals(edition.presentSha256()));
    }

    /** Whether the log vouches for the edition, whole or as an erasure left it. */
    boolean knows(Edition edition) {
        return of(edition).isPresent() || erasureOf(edition).isPresent();
    }
}
