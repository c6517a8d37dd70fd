package org.adduce.audit.event;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One immutable record: who did what to which subject, when, with commitments to the content before and after. */
@Entity
@Immutable
public class AuditEvent {

    @Id
    private Long sequence;

    private Instant occurredAt;
    private String type;
    private int typeVersion;
    private @Nullable Long actorId;
    private String subject;
    private long subjectVersion;
    private String requestId;
    private @Nullable String beforeCommitment;
    private @Nullable String afterCommitment;
    private @Nullable String reasonCommitment;

    @OneToOne(mappedBy = "event", fetch = FetchType.LAZY, optional = false)
    private AuditContent content;

    protected AuditEvent() {}

    public long sequence() {
        return sequence;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The id of its {@link EventType}. */
    public String type() {
        return type;
    }

    public int typeVersion() {
        return typeVersion;
    }

    /** The account that acted; null for the program itself. */
    public @Nullable Long actorId() {
        return actorId;
    }

    /** The path of what it is about, {@code claims/7}. */
    public String subject() {
        return subject;
    }

    public long subjectVersion() {
        return subjectVersion;
    }

    public String requestId() {
        return requestId;
    }

    /** SHA-256 in hex of salt and content before; null where there was none. */
    public @Nullable String beforeCommitment() {
        return beforeCommitment;
    }

    public @Nullable String afterCommitment() {
        return afterCommitment;
    }

    public @Nullable String reasonCommitment() {
        return reasonCommitment;
    }

    /** What the commitments open to, as far as it was not erased. */
    public AuditContent content() {
        return content;
    }
}
