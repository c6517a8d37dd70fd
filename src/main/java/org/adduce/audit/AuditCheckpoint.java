package org.adduce.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** A checkpoint of the log as it was signed. Never changed. */
@Entity
@Immutable
class AuditCheckpoint {

    @Id
    private Long size;

    private Instant signedAt;

    @Column(length = Length.LONG32)
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected AuditCheckpoint() {}

    AuditCheckpoint(long size, Instant signedAt, SignedNote note) {
        this.size = size;
        this.signedAt = signedAt;
        this.note = note.toString();
    }

    long size() {
        return size;
    }

    /** @throws NotVerified when the row was changed so that it is no note any more */
    SignedNote note() throws NotVerified {
        return SignedNote.parse(note.getBytes(StandardCharsets.UTF_8));
    }

    Instant signedAt() {
        return signedAt;
    }
}
