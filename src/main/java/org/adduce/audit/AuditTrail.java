package org.adduce.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The ids of all actions that the log holds; each is found by its index, however many events there are. */
    List<String> actions() {
        var actions = new ArrayList<String>();
        var next = entities.createQuery(
                        "select e.type from AuditEvent e where e.type > :last order by e.type", String.class)
                .setMaxResults(1);
        var found = next.setParameter("last", "").getResultList();
        while (!found.isEmpty()) {
            actions.add(found.get(0));
            found = next.setParameter("last", found.get(0)).getResultList();
        }
        return actions;
    }

    /** The times of the first and the last event that fit, by whichever index finds them at once. */
    Optional<Span> span(AuditFilter filter) {
        var order = filter.isOfTimeAlone() ? "e.occurredAt" : "e.sequence";
        return end(filter, order).flatMap(first -> end(filter, order + " desc").map(last -> new Span(first, last)));
    }

    private Optional<Instant> end(AuditFilter filter, String order) {
        var query = entities.createQuery(
                "select e.occurredAt from AuditEvent e where 1 = 1" + filter.conditions() + " order by " + order, Instant.class);
        filter.values().forEach(query::setParameter);
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    /** Two moments, both within. */
    record Span(Instant first, Instant last) {}

    /**
     * How many events fit, by periods of so many seconds: the number of the period since 1970 with its count. Grouped in the
     * database, over the index of times.
     */
    Map<Long, Long> counts(AuditFilter filter, long seconds) {
        var period = "floor(extract(epoch from e.occurredAt) / " + seconds + ")";
        var counts = entities.createQuery(
                "select " + period + ", count(*) from AuditEvent e where 1 = 1" + filter.conditions() + " group by " + period,
                Object[].class);
        filter.values().forEach(counts::setParameter);
        return counts.getResultStream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
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
