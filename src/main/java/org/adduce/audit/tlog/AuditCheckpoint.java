package org.adduce.audit.tlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A checkpoint of the log as it was signed. Never changed. */
@Entity
@Immutable
class AuditCheckpoint {

    @Id
    private Long size;

    /** What was signed before, so that none can be taken out unseen; -1 for the first, null for those of older versions. */
    private @Nullable Long previousSize;

    private Instant signedAt;

    @Column(length = Length.LONG32)
    private String note;

    protected AuditCheckpoint() {}

    AuditCheckpoint(long size, long previousSize, Instant signedAt, SignedNote note) {
        this.size = size;
        this.previousSize = previousSize;
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
