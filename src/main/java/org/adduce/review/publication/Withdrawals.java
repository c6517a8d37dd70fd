package org.adduce.review.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adduce.review.Withdrawal;

/** All withdrawals of published reviews. */
@ApplicationScoped
public class Withdrawals implements PanacheRepository<Withdrawal> {

    /** Those of the latest, newest first, each with the edition that was withdrawn. */
    public List<Withdrawal> newest(int limit) {
        return find("""
                        from Withdrawal withdrawal join fetch withdrawal.edition
                        order by withdrawal.doneAt desc, withdrawal.id desc""").page(0, limit).list();
    }

    /** When anything was withdrawn last. */
    public Optional<Instant> lastChange() {
        return find("select max(doneAt) from Withdrawal").project(Instant.class).firstResultOptional();
    }
}
