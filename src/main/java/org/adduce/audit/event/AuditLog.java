package org.adduce.audit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import org.adduce.web.RequestId;

/**
 * Where every change is written down, in the transaction that makes it. Of the entity manager it needs that what the session
 * holds, of whichever entity, is written first; every change pays for this, so nothing stands in between.
 */
@ApplicationScoped
public class AuditLog {

    private final EntityManager entities;
    private final EventRows rows;
    private final Clock clock;
    private final RequestId requestId;
    private final SecurityEventForwarder security;
    private final SecureRandom random = new SecureRandom();

    public AuditLog(
            EntityManager entities, EventRows rows, Clock clock, RequestId requestId, SecurityEventForwarder security) {
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
        this.requestId = requestId;
        this.security = security;
    }

    /**
     * Appends one event for a change that is part of the running transaction. What was changed so far is written first,
     * so that the subject's version in the event is the one that results.
     *
     * @return the event's sequence
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(Change change) {
        entities.flush();
        var content = new EventRows.Content(
                SaltedCommitment.seal(CanonicalJson.write(change.before()), random),
                SaltedCommitment.seal(CanonicalJson.write(change.after()), random),
                SaltedCommitment.seal(change.reason(), random));
        long sequence = rows.add(clock.instant(), change, requestId.value(), content);
        security.forward(sequence, change, requestId.value());
        return sequence;
    }
}
