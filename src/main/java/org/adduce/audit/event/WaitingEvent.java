package org.adduce.audit.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An event that waits for its place in the log. Gone as soon as it has one. */
@Entity
@Immutable
@Table(name = "audit_pending")
class WaitingEvent {

    @Id
    private Long sequence;

    protected WaitingEvent() {}
}
