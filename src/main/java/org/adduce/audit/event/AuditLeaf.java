package org.adduce.audit.event;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An event's place in the log, with the hash of the entry as it was when it got that place, and with what the event is found
 * by. Never changed.
 */
@Entity
@Immutable
public class AuditLeaf {

    @Id
    private Long leafIndex;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sequence")
    private AuditEvent event;

    private String leafHash;

    private String subject;
    private @Nullable Long actorId;
    private String type;
    private Instant occurredAt;

    protected AuditLeaf() {}

    long leafIndex() {
        return leafIndex;
    }

    public AuditEvent event() {
        return event;
    }

    String leafHash() {
        return leafHash;
    }
}
