package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.account.AccountErased;
import org.adduce.audit.event.AuditLog;

/** What people declare about themselves and claims. */
@ApplicationScoped
@Transactional
public class Conflicts {

    private final ConflictsOfInterest declared;
    private final Claims claims;
    private final AuditLog log;
    private final Clock clock;

    Conflicts(ConflictsOfInterest declared, Claims claims, AuditLog log, Clock clock) {
        this.declared = declared;
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
        var conflict = new ConflictOfInterest(
                claim, by, reason, wholeClaimant, isDeclared(claim, by, wholeClaimant), clock.instant());
        declared.persist(conflict);
        log.append(conflict.declared());
        claims.inHandsOf(by, EnumSet.copyOf(Action.RELEASE.from())).stream()
                .filter(held -> claims.isConflicted(held, by))
                .forEach(held -> log.append(held.release(by, clock.instant())));
        return claim;
    }

    /** Those that concern the claim, with it or with its claimant. */
    public List<ConflictOfInterest> of(Claim claim) {
        return declared.concerning(claim);
    }

    /** What a person said of themself goes with them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes AccountErased account) {
        declared.replaceReasons(account.accountId(), account.instead());
    }

    private boolean isDeclared(Claim claim, Account by, boolean wholeClaimant) {
        return of(claim).stream()
                .filter(conflict -> conflict.account().equals(by))
                .anyMatch(conflict -> !wholeClaimant || conflict.claimant() != null);
    }
}
