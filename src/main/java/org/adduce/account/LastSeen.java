package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When people were last here, by a page or by a program; exact to a few minutes, as that is how often it is noted. */
@ApplicationScoped
class LastSeen {

    private final EntityManager entities;

    LastSeen(EntityManager entities) {
        this.entities = entities;
    }

    /** By the account's id; who was never here is not in it. */
    Map<Long, Instant> byAccount() {
        var latest = new HashMap<Long, Instant>();
        collect("select s.account.id, max(s.seenAt) from Session s where not s.awaitsCode group by s.account.id", latest);
        collect("select k.account.id, max(k.usedAt) from ApiKey k group by k.account.id", latest);
        return latest;
    }

    private void collect(String query, Map<Long, Instant> latest) {
        entities.createQuery(query, Object[].class)
                .getResultStream()
                .filter(row -> row[1] != null)
                .forEach(row -> latest.merge((Long) row[0], (Instant) row[1], (a, b) -> a.isAfter(b) ? a : b));
    }
}
