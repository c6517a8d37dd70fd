package org.adduce.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.adduce.account.Account;

/** All conflicts of interest that were declared. */
@ApplicationScoped
class ConflictsOfInterest implements PanacheRepository<ConflictOfInterest> {

    /** Those with the claim or with its claimant. */
    List<ConflictOfInterest> concerning(Claim claim) {
        return list("""
                from ConflictOfInterest k join fetch k.account
                where k.claim.id = :claim or lower(k.claimant) = lower(:claimant) order by k.id""", Parameters.with("claim", claim.id()).and("claimant", claim.claimant()));
    }

    /** Whether this person declared one with the claim or with its claimant. */
    boolean isConflicted(Claim claim, Account person) {
        return count(
                        "account.id = :person and (claim.id = :claim or lower(claimant) = lower(:claimant))",
                        Parameters.with("person", person.id())
                                .and("claim", claim.id())
                                .and("claimant", claim.claimant()))
                > 0;
    }

    /** Leaves nothing of what this person said of themself: it may tell of their family and friends. */
    void replaceReasons(long person, String instead) {
        update(
                "reason = :instead where account.id = :person",
                Parameters.with("instead", instead).and("person", person));
    }
}
