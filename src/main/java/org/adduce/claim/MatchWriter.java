package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.adduce.article.Article;
import org.adduce.article.ExtractionState;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Change;
import org.adduce.extraction.KnownStatement;

/** The database's side of matching: each step one transaction. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class MatchWriter {

    private static final String SELECT =
            """
            select c.id, c.articleId, c.statement, c.claimant from Claim c \
            where c.stage <> org.adduce.claim.Stage.DISMISSED""";

    private final EntityManager entities;
    private final Matching matching;
    private final AuditLog log;

    MatchWriter(EntityManager entities, Matching matching, AuditLog log) {
        this.entities = entities;
        this.matching = matching;
        this.log = log;
    }

    /** Two claims that were found to belong together. */
    record Found(long claim, long other, Proposal proposal) {}

    /** Whether the article was read and not yet compared with the others. */
    boolean isDue(long articleId) {
        var article = entities.find(Article.class, articleId);
        return article != null && article.extraction() == ExtractionState.DONE && !article.isMatched();
    }

    /** The claims of an article that are on the desk, in the order in which they stand in it. */
    List<KnownStatement> statements(long articleId) {
        return entities.createQuery(
                        SELECT + " and c.articleId = :article order by c.positionStart, c.id", Object[].class)
                .setParameter("article", articleId)
                .getResultStream()
                .map(MatchWriter::statement)
                .toList();
    }

    /** The newest claims on the desk, at most so many, from the oldest of them to the newest. */
    List<KnownStatement> newest(int most) {
        return entities.createQuery(SELECT + " order by c.id desc", Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(MatchWriter::statement)
                .sorted(Comparator.comparingLong(statement -> Long.parseLong(statement.id())))
                .toList();
    }

    private static KnownStatement statement(Object[] row) {
        return new KnownStatement(row[0].toString(), row[1].toString(), (String) row[2], (String) row[3]);
    }

    /** Proposes what has not been matched before, and is done with the article. */
    void write(long articleId, List<Found> found) {
        var proposed = found.stream()
                .filter(pair -> isOnTheDesk(pair.claim()) && isOnTheDesk(pair.other()))
                .filter(pair -> matching.propose(pair.claim(), pair.other(), pair.proposal()).isPresent())
                .count();
        var article = entities.find(Article.class, articleId);
        article.finishMatching();
        if (proposed > 0) {
            log.append(Change.of(MatchEvent.MATCHES_PROPOSED, article, null).with("matches", null, (int) proposed));
        }
    }

    /** Whether the claim is there and not dismissed. */
    boolean isOnTheDesk(long claimId) {
        var claim = entities.find(Claim.class, claimId);
        return claim != null && claim.stage() != Stage.DISMISSED;
    }
}
