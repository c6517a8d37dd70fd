package org.adduce.audit.tlog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;
import org.hibernate.annotations.Immutable;

/** A witness's signature under a checkpoint. Never changed. */
@Entity
@Immutable
class AuditCosignature {

    /** The checkpoint's size and the witness's public key. */
    @Embeddable
    record Of(long size, String witness) implements Serializable {}

    @EmbeddedId
    private Of id;

    private Instant cosignedAt;

    private String signature;

    protected AuditCosignature() {}

    AuditCosignature(Of id, Instant cosignedAt, SignedNote.Signature signature) {
        this.id = id;
        this.cosignedAt = cosignedAt;
        this.signature = signature.toString();
    }

    static Of of(long size, VerifierKey witness) {
        return new Of(size, witness.toString());
    }

    Instant cosignedAt() {
        return cosignedAt;
    }

    /** @throws LogDamage when the row was changed so that it is no signature any more */
    SignedNote.Signature signature() {
        try {
            return SignedNote.parseSignatures(signature.getBytes(StandardCharsets.UTF_8))
                    .get(0);
        } catch (NotVerified e) {
            throw new LogDamage("a cosignature of the checkpoint with %d leaves was changed".formatted(id.size()), e);
        }
    }
}
