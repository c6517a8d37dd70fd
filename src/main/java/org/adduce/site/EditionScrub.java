package org.adduce.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.Counterpart;
import org.adduce.claim.Action;
import org.adduce.review.Edition;

/** Compares all editions with the log, whenever that is read over: none was changed, and none taken away. */
@ApplicationScoped
class EditionScrub implements Counterpart {

    /** In one transaction. */
    private static final int PART = 200;

    private final EntityManager entities;
    private final EditionRecord record;

    EditionScrub(EntityManager entities, EditionRecord record) {
        this.entities = entities;
        this.record = record;
    }

    @Override
    public Optional<String> damage() {
        long last = 0;
        for (var part = after(last); !part.isEmpty(); part = after(last)) {
            var ids = part;
            var damage = QuarkusTransaction.requiringNew().call(() -> changed(ids));
            if (damage.isPresent()) {
                return damage;
            }
            last = part.get(part.size() - 1);
        }
        return QuarkusTransaction.requiringNew().call(this::missing);
    }

    private List<Long> after(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select e.id from Edition e where e.id > :id order by e.id", Long.class)
                        .setParameter("id", id)
                        .setMaxResults(PART)
                        .getResultList());
    }

    private Optional<String> changed(List<Long> ids) {
        return ids.stream()
                .map(id -> entities.find(Edition.class, id))
                .filter(edition -> !record.knows(edition))
                .findFirst()
                .map(edition -> "Edition %d of %s is not what the log says was published."
                        .formatted(edition.number(), edition.subject()));
    }

    /** Each publication made one. */
    private Optional<String> missing() {
        return entities.createQuery("select l.subject from AuditLeaf l where l.type = :type group by l.subject"
                                + " having count(l) > (select count(d) from Edition d"
                                + " where concat('claims/', cast(d.review.claim.id as string)) = l.subject) order by l.subject",
                        String.class)
                .setParameter("type", Action.PUBLISH.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map("An edition of %s is missing."::formatted);
    }
}
