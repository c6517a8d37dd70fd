package org.adduce.claim.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.claim.Claim;
import org.adduce.claim.Claims;

/** Gathers what pages show of matches; the claims' articles are read for it, not their texts. */
@ApplicationScoped
public class MatchViews {

    private final Matches matches;
    private final Matching matching;
    private final Claims claims;

    MatchViews(Matches matches, Matching matching, Claims claims) {
        this.matches = matches;
        this.matching = matching;
        this.claims = claims;
    }

    /** Those of one claim; without proposals about claims that nobody checks. */
    public MatchesView ofClaim(long id, Account me) {
        var claim = claims.get(id);
        return MatchesView.of(matches.ofClaim(id).stream()
                .filter(match -> !match.isProposed() || match.isOnTheDesk())
                .map(match -> MatchView.of(
                        match,
                        claim,
                        matching.duplicate(match, me).map(Claim::id).orElse(null)))
                .toList());
    }

    /** Those of an article's claims that are open or confirmed. */
    public List<MatchView> ofArticle(long articleId) {
        return matches.ofArticle(articleId).stream()
                .filter(match -> !match.isProposed() || match.isOnTheDesk())
                .map(match -> MatchView.of(
                        match, match.first().articleId() == articleId ? match.first() : match.second(), null))
                .toList();
    }
}
