package org.adduce.audit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the log holds, with the content as far as it was not erased, by key. Those that wait for their place are not found by
 * their leaves yet; they are asked for before the others, as one may get its place in between.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private final AuditEvents events;
    private final AuditLeaves leaves;

    AuditTrail(AuditEvents events, AuditLeaves leaves) {
        this.events = events;
        this.leaves = leaves;
    }

    /** @param after the last sequence that is not wanted; 0 for the start of the log */
    public List<AuditEvent> oldestFirst(AuditFilter filter, long after, int limit) {
        if (filter.asksForAll()) {
            return events.after(after, limit);
        }
        var found = found(Comparator.naturalOrder(), after, events.waiting(filter));
        return withPlaced(found, leaves.sequencesAfter(after, filter, limit), limit);
    }

    /** @param before the first sequence that is not wanted; {@link Long#MAX_VALUE} for the end of the log */
    public List<AuditEvent> newestFirst(AuditFilter filter, long before, int limit) {
        if (filter.asksForAll()) {
            return events.before(before, limit);
        }
        var found = found(Comparator.reverseOrder(), before, events.waiting(filter));
        return withPlaced(found, leaves.sequencesBefore(before, filter, limit), limit);
    }

    private static TreeMap<Long, AuditEvent> found(Comparator<Long> order, long key, List<AuditEvent> waiting) {
        var found = new TreeMap<Long, AuditEvent>(order);
        for (var event : waiting) {
            if (order.compare(event.sequence(), key) > 0) {
                found.put(event.sequence(), event);
            }
        }
        return found;
    }

    private List<AuditEvent> withPlaced(TreeMap<Long, AuditEvent> found, List<Long> placed, int limit) {
        for (var event : events.all(placed, AuditFilter.ALL)) {
            found.put(event.sequence(), event);
        }
        return found.values().stream().limit(limit).toList();
    }

    /** All that fit. */
    public List<AuditEvent> oldestFirst(AuditFilter filter) {
        return oldestFirst(filter, 0, Integer.MAX_VALUE);
    }

    /** All that fit. */
    public List<AuditEvent> newestFirst(AuditFilter filter) {
        return newestFirst(filter, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** With its content. */
    public Optional<AuditEvent> find(long sequence) {
        return oldestFirst(AuditFilter.ALL, sequence - 1, 1).stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst();
    }

    /** The place of an event; empty while it waits for one. */
    public Optional<Long> placeOf(long sequence) {
        return leaves.indexOf(sequence);
    }

    /** The places of events; those that wait for one are missing. */
    public List<AuditLeaves.Place> places(Collection<Long> sequences) {
        return leaves.places(sequences);
    }

    /** The ids of all actions that the log holds. */
    public List<String> actions() {
        var actions = events.waiting(AuditFilter.ALL).stream()
                .map(AuditEvent::type)
                .collect(Collectors.toCollection(TreeSet::new));
        for (var next = leaves.actionAfter(""); next.isPresent(); next = leaves.actionAfter(next.get())) {
            actions.add(next.get());
        }
        return List.copyOf(actions);
    }

    /** The times of the first and the last event that fit. */
    public Optional<Span> span(AuditFilter filter) {
        var times = events.waiting(filter).stream()
                .map(AuditEvent::occurredAt)
                .collect(Collectors.toCollection(TreeSet::new));
        leaves.first(filter).ifPresent(times::add);
        leaves.last(filter).ifPresent(times::add);
        return times.isEmpty() ? Optional.empty() : Optional.of(new Span(times.first(), times.last()));
    }

    /** Two moments, both within. */
    public record Span(Instant first, Instant last) {}

    /** How many events fit, by periods of so many seconds: the number of the period since 1970 with its count. */
    public Map<Long, Long> counts(AuditFilter filter, long seconds) {
        var counts = new HashMap<Long, Long>();
        events.waiting(filter)
                .forEach(event ->
                        counts.merge(Math.floorDiv(event.occurredAt().getEpochSecond(), seconds), 1L, Long::sum));
        leaves.counts(filter, seconds)
                .forEach(count -> counts.merge(count.period().longValue(), count.events(), Long::sum));
        return counts;
    }
}
