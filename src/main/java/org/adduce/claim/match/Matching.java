package org.adduce.claim.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.audit.event.AuditLog;
import org.adduce.claim.Action;
import org.adduce.claim.Claim;
import org.adduce.claim.Claims;
import org.adduce.claim.Dismissal;
import org.adduce.claim.Stage;
import org.adduce.claim.Triage;
import org.adduce.extraction.matching.Pair.Relation;

/**
 * Decides about matches. Two claims that are confirmed as one are both kept: one of them may be dismissed as a duplicate
 * of the other by the same verb as by hand, and its article is an appearance of the other from then on.
 */
@ApplicationScoped
@Transactional
public class Matching {

    private final Matches matches;
    private final Claims claims;
    private final Triage triage;
    private final AuditLog log;
    private final Clock clock;

    Matching(Matches matches, Claims claims, Triage triage, AuditLog log, Clock clock) {
        this.matches = matches;
        this.claims = claims;
        this.triage = triage;
        this.log = log;
        this.clock = clock;
    }

    /** Proposes two claims of different articles as a match; none if they have been matched before, whatever became of it. */
    public Optional<Match> propose(long one, long other, Proposal proposal) {
        var first = claims.get(one);
        var second = claims.get(other);
        if (matches.areMatched(first, second)) {
            return Optional.empty();
        }
        var match = Match.proposed(first, second, proposal, clock.instant());
        matches.add(match);
        return Optional.of(match);
    }

    public Match confirm(long id, Account by) {
        var match = matches.get(id);
        var duplicate = duplicate(match, by);
        match.confirm(by, clock.instant()).forEach(log::append);
        duplicate.ifPresent(claim -> settle(claim, match.other(claim), by));
        return match;
    }

    public Match reject(long id, Account by) {
        var match = matches.get(id);
        match.reject(by, clock.instant()).forEach(log::append);
        return match;
    }

    /** Takes a decision back; the claim that it dismissed as a duplicate comes back to the desk. */
    public Match reconsider(long id, Account by) {
        var match = matches.get(id);
        boolean wereOne = match.isOneClaim();
        match.reconsider(by).forEach(log::append);
        match.claims().stream()
                .filter(claim -> wereOne && isDuplicateOf(claim, match.other(claim)))
                .forEach(claim -> triage.accept(claim.id(), by));
        return match;
    }

    /**
     * Which of the two is dismissed as a duplicate once they are confirmed as one: of those that nobody has in hand the
     * one that has come less far, and of two equals the one that was found later. None where both are being worked on.
     */
    public Optional<Claim> duplicate(Match match, Account by) {
        if (match.relation() != Relation.SAME || !match.isProposed() || !match.isOnTheDesk()) {
            return Optional.empty();
        }
        var later = match.second().stage().compareTo(match.first().stage()) > 0 ? match.first() : match.second();
        return isFree(later, by)
                ? Optional.of(later)
                : Optional.of(match.other(later)).filter(claim -> isFree(claim, by));
    }

    private boolean isFree(Claim claim, Account by) {
        return (claim.stage() == Stage.CANDIDATE || claim.stage() == Stage.OPEN)
                && claims.further(Action.DISMISS, claim, by).failed().isEmpty();
    }

    private void settle(Claim duplicate, Claim original, Account by) {
        triage.dismiss(duplicate.id(), Dismissal.DUPLICATE, original.id(), by);
        handOver(duplicate, original);
    }

    /** What else the duplicate may belong to is asked of the original, as nobody looks at the duplicate any more. */
    private void handOver(Claim duplicate, Claim original) {
        for (var match : matches.ofClaim(duplicate.id())) {
            var third = match.other(duplicate);
            if (match.isProposed()
                    && third.id() != original.id()
                    && third.articleId() != original.articleId()
                    && !matches.areMatched(original, third)) {
                matches.add(Match.proposed(original, third, match.proposal(duplicate), clock.instant()));
            }
        }
    }

    private static boolean isDuplicateOf(Claim claim, Claim original) {
        var of = claim.duplicateOf();
        return of != null && of == original.id();
    }
}
