package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.audit.AuditLog;

/** What people declare about themselves and claims. */
@ApplicationScoped
@Transactional
public class Conflicts {

    private final EntityManager entities;
    private final Claims claims;
    private final AuditLog log;
    private final Clock clock;

    Conflicts(EntityManager entities, Claims claims, AuditLog log, Clock clock) {
        this.entities = entities;
        this.claims = claims;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes down that this person must not decide on the claim, or on any claim of its claimant. What of it they have in
     * hand goes back to the queue.
     */
    public Claim declare(long id, String reason, boolean wholeClaimant, Account by) {
        var claim = claims.get(id);
        var person = entities.getReference(Account.class, by.id());
        var conflict = new ConflictOfInterest(
                claim, person, reason, wholeClaimant, isDeclared(claim, by, wholeClaimant), clock.instant());
        entities.persist(conflict);
        log.append(conflict.declared());
        claims.inHandsOf(person, EnumSet.copyOf(Action.RELEASE.from())).stream()
                .filter(held -> claims.isConflicted(held, person))
                .forEach(held -> log.append(held.release(person, clock.instant())));
        return claim;
    }

    /** Those that concern the claim, with it or with its claimant. */
    public List<ConflictOfInterest> of(Claim claim) {
        return entities.createQuery(
                        """
                        from ConflictOfInterest k join fetch k.account
                        where k.claim.id = :claim or lower(k.claimant) = lower(:claimant) order by k.id""",
                        ConflictOfInterest.class)
                .setParameter("claim", claim.id())
                .setParameter("claimant", claim.claimant())
                .getResultList();
    }

    private boolean isDeclared(Claim claim, Account by, boolean wholeClaimant) {
        return of(claim).stream()
                .filter(conflict -> conflict.account().equals(by))
                .anyMatch(conflict -> !wholeClaimant || conflict.claimant() != null);
    }
}
