package org.adduce.audit.event;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** All events, with their content, whether they have their place in the log or wait for it. {@link AuditLog} writes them. */
@ApplicationScoped
class AuditEvents implements PanacheRepository<AuditEvent> {

    private static final int PART = 500;

    private static final String WITH_CONTENT = "from AuditEvent e join fetch e.content";

    /** Those after a sequence, the oldest first. */
    List<AuditEvent> after(long sequence, int limit) {
        return find(WITH_CONTENT + " where e.sequence > ?1", Sort.by("e.sequence"), sequence)
                .page(0, limit)
                .list();
    }

    /** Those before a sequence, the newest first. */
    List<AuditEvent> before(long sequence, int limit) {
        return find(WITH_CONTENT + " where e.sequence < ?1", Sort.descending("e.sequence"), sequence)
                .page(0, limit)
                .list();
    }

    /** Those that wait for their place and fit; few, as they wait a second at most. */
    List<AuditEvent> waiting(AuditFilter filter) {
        return all(
                find("select w.sequence from WaitingEvent w")
                        .project(Long.class)
                        .list(),
                filter);
    }

    /**
     * Those with these sequences that fit, in no order. By a list of keys: a database that plans a join while the tables are
     * small, keeps its plan.
     */
    List<AuditEvent> all(List<Long> sequences, AuditFilter filter) {
        var events = new ArrayList<AuditEvent>();
        for (int from = 0; from < sequences.size(); from += PART) {
            var values = filter.values();
            values.put("sequences", sequences.subList(from, Math.min(from + PART, sequences.size())));
            events.addAll(list(WITH_CONTENT + filter.where("e", "e.sequence in :sequences"), values));
        }
        return events;
    }
}
