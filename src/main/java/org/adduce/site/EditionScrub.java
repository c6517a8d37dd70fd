package org.adduce.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.AuditEvent;
import org.adduce.audit.Counterpart;
import org.adduce.claim.Action;
import org.adduce.review.Edition;

/** Compares all editions with the log, whenever that is read over: none was changed, and none taken away. */
@ApplicationScoped
class EditionScrub implements Counterpart {

    private final EntityManager entities;
    private final EditionRecord record;

    EditionScrub(EntityManager entities, EditionRecord record) {
        this.entities = entities;
        this.record = record;
    }

    @Override
    @Transactional
    public Optional<String> damage() {
        return changed().or(this::missing);
    }

    private Optional<String> changed() {
        for (var id : ids("select e.id from Edition e order by e.id")) {
            var edition = entities.find(Edition.class, id);
            if (record.of(edition).isEmpty()) {
                return Optional.of("Edition %d of %s is not what the log says was published."
                        .formatted(edition.number(), edition.subject()));
            }
            entities.clear();
        }
        return Optional.empty();
    }

    /** Each publication made one. */
    private Optional<String> missing() {
        return entities.createQuery("select e from AuditEvent e where e.type = :type and (select count(p) from AuditEvent p"
                                + " where p.type = :type and p.subject = e.subject) > (select count(d) from Edition d"
                                + " where concat('claims/', cast(d.review.claim.id as string)) = e.subject) order by e.sequence",
                        AuditEvent.class)
                .setParameter("type", Action.PUBLISH.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(event -> "An edition of %s is missing.".formatted(event.subject()));
    }

    private List<Long> ids(String query) {
        return entities.createQuery(query, Long.class).getResultList();
    }
}
