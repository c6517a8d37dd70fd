package org.adduce.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What the log holds, with the content as far as it was not erased, by key. */
@ApplicationScoped
@Transactional
class AuditTrail {

    private final EntityManager entities;

    AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    /** @param after the last sequence that is not wanted; 0 for the start of the log */
    List<AuditEvent> oldestFirst(AuditFilter filter, long after, int limit) {
        return events("e.sequence > :key", filter, after, "e.sequence", limit);
    }

    /** @param before the first sequence that is not wanted; {@link Long#MAX_VALUE} for the end of the log */
    List<AuditEvent> newestFirst(AuditFilter filter, long before, int limit) {
        return events("e.sequence < :key", filter, before, "e.sequence desc", limit);
    }

    /** All of one subject, oldest first. */
    List<AuditEvent> all(String subject) {
        return oldestFirst(new AuditFilter(null, null, subject, null, null), 0, Integer.MAX_VALUE);
    }

    /** With its content. */
    Optional<AuditEvent> find(long sequence) {
        return oldestFirst(AuditFilter.ALL, sequence - 1, 1).stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst();
    }

    /** The ids of all actions that the log holds. */
    List<String> actions() {
        return entities.createQuery("select distinct e.type from AuditEvent e order by e.type", String.class)
                .getResultList();
    }

    private List<AuditEvent> events(String start, AuditFilter filter, long key, String order, int limit) {
        var query = entities.createQuery(
                        "select e from AuditEvent e join fetch e.content where " + start + filter.conditions()
                                + " order by " + order,
                        AuditEvent.class)
                .setParameter("key", key)
                .setMaxResults(limit);
        filter.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
