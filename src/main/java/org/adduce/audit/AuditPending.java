package org.adduce.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/** An event that waits for its leaf; the row goes when it has one. */
@Entity
class AuditPending {

    @Id
    private Long sequence;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sequence")
    private AuditEvent event;

    @SuppressWarnings("NullAway.Init")
    protected AuditPending() {}

    @SuppressWarnings("NullAway.Init")
    AuditPending(AuditEvent event) {
        this.event = event;
    }
}
