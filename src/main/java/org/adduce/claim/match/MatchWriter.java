package org.adduce.claim.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adduce.article.Articles;
import org.adduce.article.ExtractionState;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.claim.Claims;
import org.adduce.claim.Stage;
import org.adduce.extraction.matching.KnownStatement;

/** The database's side of matching: each step one transaction. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class MatchWriter {

    private final Articles articles;
    private final Claims claims;
    private final Matching matching;
    private final AuditLog log;

    MatchWriter(Articles articles, Claims claims, Matching matching, AuditLog log) {
        this.articles = articles;
        this.claims = claims;
        this.matching = matching;
        this.log = log;
    }

    /** Two claims that were found to belong together. */
    record Found(long claim, long other, Proposal proposal) {}

    /** Whether the article was read and not yet compared with the others. */
    boolean isDue(long articleId) {
        return articles.find(articleId)
                .filter(article -> article.extraction() == ExtractionState.DONE && !article.isMatched())
                .isPresent();
    }

    /** The claims of an article that are on the desk, in the order in which they stand in it. */
    List<KnownStatement> statements(long articleId) {
        return claims.statementsIn(articleId);
    }

    /** The newest claims on the desk, at most so many, from the oldest of them to the newest. */
    List<KnownStatement> newest(int most) {
        return claims.newestStatements(most);
    }

    /** Proposes what has not been matched before, and is done with the article. */
    void write(long articleId, List<Found> found) {
        var proposed = found.stream()
                .filter(pair -> isOnTheDesk(pair.claim()) && isOnTheDesk(pair.other()))
                .filter(pair -> matching.propose(pair.claim(), pair.other(), pair.proposal())
                        .isPresent())
                .count();
        var article = articles.find(articleId).orElseThrow();
        article.finishMatching();
        if (proposed > 0) {
            log.append(Change.of(MatchEvent.MATCHES_PROPOSED, article, null).with("matches", null, (int) proposed));
        }
    }

    /** Whether the claim is there and not dismissed. */
    boolean isOnTheDesk(long claimId) {
        return claims.find(claimId)
                .filter(claim -> claim.stage() != Stage.DISMISSED)
                .isPresent();
    }
}
