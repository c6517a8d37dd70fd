package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adduce.account.Account;
import org.adduce.audit.event.AuditLog;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** Decides which claims are to be checked. */
@ApplicationScoped
@Transactional
public class Triage {

    private final Claims claims;
    private final AuditLog log;
    private final Clock clock;

    Triage(Claims claims, AuditLog log, Clock clock) {
        this.claims = claims;
        this.log = log;
        this.clock = clock;
    }

    public Claim accept(long id, Account by) {
        var claim = claims.get(id);
        log.append(claim.accept(by, clock.instant()));
        return claim;
    }

    /** @param duplicateOf the id of the claim that is checked in its place, for a duplicate and only then */
    public Claim dismiss(long id, Dismissal reason, @Nullable Long duplicateOf, Account by) {
        var claim = claims.get(id);
        var original = duplicateOf == null
                ? null
                : claims.find(duplicateOf).orElseThrow(() -> Refusal.incomplete("duplicateOf", "original_exists"));
        log.append(claim.dismiss(reason, original, claims.further(Action.DISMISS, claim, by), by, clock.instant()));
        return claim;
    }
}
