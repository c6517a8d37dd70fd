package org.adduce.audit.event;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events that have their place in the log, by what they are found by. */
@ApplicationScoped
public class AuditLeaves implements PanacheRepository<AuditLeaf> {

    /** An event's place in the log, with the hash that it got there. */
    public record Place(long sequence, long index, String leafHash) {}

    /** How many events there were in a period. */
    record Count(Number period, long events) {}

    /** The sequences of those that fit and come after one, the oldest first. */
    List<Long> sequencesAfter(long sequence, AuditFilter filter, int limit) {
        return sequences("l.event.sequence > :key", "", sequence, filter, limit);
    }

    /** The sequences of those that fit and come before one, the newest first. */
    List<Long> sequencesBefore(long sequence, AuditFilter filter, int limit) {
        return sequences("l.event.sequence < :key", " desc", sequence, filter, limit);
    }

    private List<Long> sequences(String range, String direction, long key, AuditFilter filter, int limit) {
        var values = filter.values();
        values.put("key", key);
        return find(
                        "select l.event.sequence from AuditLeaf l" + filter.where("l", range)
                                + " order by l.event.sequence" + direction,
                        values)
                .project(Long.class)
                .page(0, limit)
                .list();
    }

    /** The first action, in the order of the ids, that comes after one; by its index, however many events there are. */
    Optional<String> actionAfter(String action) {
        return find("select l.type from AuditLeaf l where l.type > ?1 order by l.type", action)
                .project(String.class)
                .firstResultOptional();
    }

    /** The time of the first event that fits, by whichever index finds it at once. */
    Optional<Instant> first(AuditFilter filter) {
        return end(filter, "");
    }

    /** The time of the last event that fits, by whichever index finds it at once. */
    Optional<Instant> last(AuditFilter filter) {
        return end(filter, " desc");
    }

    private Optional<Instant> end(AuditFilter filter, String direction) {
        var order = filter.isOfTimeAlone() ? "l.occurredAt" : "l.event.sequence";
        return fitting("select l.occurredAt", filter, " order by " + order + direction)
                .project(Instant.class)
                .firstResultOptional();
    }

    /** How many events fit, by periods of so many seconds since 1970. Grouped in the database, over the index of times. */
    List<Count> counts(AuditFilter filter, long seconds) {
        var period = "floor(extract(epoch from l.occurredAt) / " + seconds + ")";
        return fitting("select " + period + ", count(*)", filter, " group by " + period)
                .project(Count.class)
                .list();
    }

    private PanacheQuery<AuditLeaf> fitting(String select, AuditFilter filter, String end) {
        return find(select + " from AuditLeaf l" + filter.where("l") + end, filter.values());
    }

    /** The place of an event; empty while it waits for one. */
    Optional<Long> indexOf(long sequence) {
        return find("select l.leafIndex from AuditLeaf l where l.event.sequence = ?1", sequence)
                .project(Long.class)
                .firstResultOptional();
    }

    /** The places of events; those that wait for one are missing. */
    List<Place> places(Collection<Long> sequences) {
        return find(
                        "select l.event.sequence, l.leafIndex, l.leafHash from AuditLeaf l where l.event.sequence in :sequences",
                        Map.<String, Object>of("sequences", sequences))
                .project(Place.class)
                .list();
    }
}
