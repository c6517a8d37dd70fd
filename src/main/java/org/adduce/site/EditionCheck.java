package org.adduce.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.verify.LoggedStateCheck;
import org.adduce.review.publication.Editions;

/** Compares all editions with the log, whenever that is read over: none was changed, and none taken away. */
@ApplicationScoped
class EditionCheck implements LoggedStateCheck {

    /** In one transaction. */
    private static final int PART = 200;

    private final Editions editions;
    private final EditionRecord record;

    EditionCheck(Editions editions, EditionRecord record) {
        this.editions = editions;
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
        return QuarkusTransaction.requiringNew().call(() -> editions.idsAfter(id, PART));
    }

    private Optional<String> changed(List<Long> ids) {
        return ids.stream()
                .map(editions::get)
                .filter(edition -> !record.knows(edition))
                .findFirst()
                .map(edition -> "Edition %d of %s is not what the log says was published."
                        .formatted(edition.number(), edition.subject()));
    }

    /** Each publication made one. */
    private Optional<String> missing() {
        return editions.firstSubjectThatLacksOne().map("An edition of %s is missing."::formatted);
    }
}
