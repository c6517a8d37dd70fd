package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adduce.account.Account;
import org.adduce.audit.event.AuditLog;
import org.jspecify.annotations.Nullable;

/** Changes what claims say. */
@ApplicationScoped
@Transactional
public class ClaimEditing {

    private final Claims claims;
    private final AuditLog log;
    private final Clock clock;

    ClaimEditing(Claims claims, AuditLog log, Clock clock) {
        this.claims = claims;
        this.log = log;
        this.clock = clock;
    }

    /** @param seen the version of the claim that the person had before them; null where they do not say */
    public Claim rephrase(long id, String statement, @Nullable String claimant, @Nullable Long seen, Account by) {
        var claim = claims.asSeen(id, seen);
        log.append(claim.rephrase(statement, claimant, by, clock.instant()));
        return claim;
    }

    /**
     * @param at the UTF-16 unit of the article's text at which the second claim begins
     * @return the second claim
     */
    public Claim split(long id, int at, Account by) {
        var claim = claims.get(id);
        var split = claim.split(at, claims.furtherToSplit(claim), by, clock.instant());
        claims.add(split.second());
        log.append(split.change());
        log.append(split.second().splitFrom(claim, by));
        return split.second();
    }
}
