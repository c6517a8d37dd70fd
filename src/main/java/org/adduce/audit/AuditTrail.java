package org.adduce.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the log holds, with the content as far as it was not erased, by key. */
@ApplicationScoped
@Transactional
class AuditTrail {

    private static final int PART = 500;

    private final EntityManager entities;

    AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    /** @param after the last sequence that is not wanted; 0 for the start of the log */
    List<AuditEvent> oldestFirst(AuditFilter filter, long after, int limit) {
        return events(filter, after, limit, "> :key", "", Comparator.naturalOrder());
    }

    /** @param before the first sequence that is not wanted; {@link Long#MAX_VALUE} for the end of the log */
    List<AuditEvent> newestFirst(AuditFilter filter, long before, int limit) {
        return events(filter, before, limit, "< :key", " desc", Comparator.reverseOrder());
    }

    /** All that fit. */
    List<AuditEvent> oldestFirst(AuditFilter filter) {
        return oldestFirst(filter, 0, Integer.MAX_VALUE);
    }

    /** All that fit. */
    List<AuditEvent> newestFirst(AuditFilter filter) {
        return newestFirst(filter, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** With its content. */
    Optional<AuditEvent> find(long sequence) {
        return oldestFirst(AuditFilter.ALL, sequence - 1, 1).stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst();
    }

    private List<AuditEvent> events(
            AuditFilter filter, long key, int limit, String range, String direction, Comparator<Long> order) {
        if (filter.asksForAll()) {
            return entities.createQuery(
                            "select e from AuditEvent e join fetch e.content where e.sequence " + range
                                    + " order by e.sequence" + direction,
                            AuditEvent.class)
                    .setParameter("key", key)
                    .setMaxResults(limit)
                    .getResultList();
        }
        var found = new TreeMap<Long, AuditEvent>(order);
        for (var event : waiting(filter)) {
            if (order.compare(event.sequence(), key) > 0) {
                found.put(event.sequence(), event);
            }
        }
        var placed = query("select l.event.sequence from AuditLeaf l where l.event.sequence " + range + filter.conditions("l")
                        + " order by l.event.sequence" + direction, Long.class, filter)
                .setParameter("key", key)
                .setMaxResults(limit)
                .getResultList();
        for (var event : load(placed, AuditFilter.ALL)) {
            found.put(event.sequence(), event);
        }
        return found.values().stream().limit(limit).toList();
    }

    /**
     * Those that wait for their place and are not found by their leaves yet; few, as they wait a second at most. They are asked
     * for before the others, as one may get its place in between.
     */
    private List<AuditEvent> waiting(AuditFilter filter) {
        return load(entities.createQuery("select w.sequence from WaitingEvent w", Long.class).getResultList(), filter);
    }

    /** With their content. By a list of keys: a database that plans a join while the tables are small, keeps its plan. */
    private List<AuditEvent> load(List<Long> sequences, AuditFilter filter) {
        var events = new ArrayList<AuditEvent>();
        for (int from = 0; from < sequences.size(); from += PART) {
            events.addAll(query("select e from AuditEvent e join fetch e.content where e.sequence in :sequences"
                            + filter.conditions("e"), AuditEvent.class, filter)
                    .setParameter("sequences", sequences.subList(from, Math.min(from + PART, sequences.size())))
                    .getResultList());
        }
        return events;
    }

    /** The ids of all actions that the log holds; each is found by its index, however many events there are. */
    List<String> actions() {
        var actions = waiting(AuditFilter.ALL).stream().map(AuditEvent::type).collect(Collectors.toCollection(TreeSet::new));
        var next = entities.createQuery("select l.type from AuditLeaf l where l.type > :last order by l.type", String.class)
                .setMaxResults(1);
        var found = next.setParameter("last", "").getResultList();
        while (!found.isEmpty()) {
            actions.add(found.get(0));
            found = next.setParameter("last", found.get(0)).getResultList();
        }
        return List.copyOf(actions);
    }

    /** The times of the first and the last event that fit, by whichever index finds them at once. */
    Optional<Span> span(AuditFilter filter) {
        var times = waiting(filter).stream().map(AuditEvent::occurredAt).collect(Collectors.toCollection(TreeSet::new));
        var order = filter.isOfTimeAlone() ? "l.occurredAt" : "l.event.sequence";
        end(filter, order).ifPresent(times::add);
        end(filter, order + " desc").ifPresent(times::add);
        return times.isEmpty() ? Optional.empty() : Optional.of(new Span(times.first(), times.last()));
    }

    private Optional<Instant> end(AuditFilter filter, String order) {
        return query("select l.occurredAt from AuditLeaf l where 1 = 1" + filter.conditions("l") + " order by " + order,
                        Instant.class, filter)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Two moments, both within. */
    record Span(Instant first, Instant last) {}

    /**
     * How many events fit, by periods of so many seconds: the number of the period since 1970 with its count. Grouped in the
     * database, over the index of times.
     */
    Map<Long, Long> counts(AuditFilter filter, long seconds) {
        var counts = new HashMap<Long, Long>();
        waiting(filter).forEach(event -> counts.merge(Math.floorDiv(event.occurredAt().getEpochSecond(), seconds), 1L, Long::sum));
        var period = "floor(extract(epoch from l.occurredAt) / " + seconds + ")";
        query("select " + period + ", count(*) from AuditLeaf l where 1 = 1" + filter.conditions("l") + " group by " + period,
                        Object[].class, filter)
                .getResultStream()
                .forEach(row -> counts.merge(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), Long::sum));
        return counts;
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, AuditFilter filter) {
        var query = entities.createQuery(jpql, type);
        filter.values().forEach(query::setParameter);
        return query;
    }
}
