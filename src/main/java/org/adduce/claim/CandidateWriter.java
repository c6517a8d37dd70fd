package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.adduce.article.Article;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Change;
import org.adduce.extraction.Candidate;

/** The database's side of extraction: each step one transaction. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class CandidateWriter {

    /** Beyond this many entities at once, Hibernate looks through more than it writes. */
    private static final int BATCH = 500;

    private final EntityManager entities;
    private final AuditLog log;
    private final Clock clock;

    CandidateWriter(EntityManager entities, AuditLog log, Clock clock) {
        this.entities = entities;
        this.log = log;
        this.clock = clock;
    }

    /** The text to be read; none if its reading is over. */
    Optional<String> start(long articleId) {
        var article = entities.find(Article.class, articleId);
        if (ClaimExtraction.isOver(article)) {
            return Optional.empty();
        }
        article.startExtraction();
        return Optional.of(article.text());
    }

    /** Adds the candidates where nothing stands yet: what is there already, by whomever, stays as it is. */
    void write(long articleId, List<Candidate> candidates) {
        var taken = taken(articleId);
        var article = entities.find(Article.class, articleId);
        article.text();
        int written = 0;
        for (var candidate : candidates) {
            if (fits(candidate) && isFree(taken, candidate)) {
                entities.persist(Claim.proposed(article, candidate, clock.instant()));
                if (++written % BATCH == 0) {
                    entities.flush();
                    entities.clear();
                }
            }
        }
        var read = entities.find(Article.class, articleId);
        read.finishExtraction();
        log.append(Change.of(ClaimEvent.CLAIMS_EXTRACTED, read, null).with("claims", null, written));
    }

    void fail(long articleId) {
        var article = entities.find(Article.class, articleId);
        article.failExtraction();
        log.append(Change.of(ClaimEvent.EXTRACTION_FAILED, article, null));
    }

    /** Where each claim begins, and how far the claims that begin there or before it reach. */
    private TreeMap<Integer, Integer> taken(long articleId) {
        var taken = new TreeMap<Integer, Integer>();
        int reach = 0;
        for (var passage : entities.createQuery(
                        "select positionStart, positionEnd from Claim where articleId = :article order by positionStart",
                        Object[].class)
                .setParameter("article", articleId)
                .getResultList()) {
            reach = Math.max(reach, (Integer) passage[1]);
            taken.put((Integer) passage[0], reach);
        }
        return taken;
    }

    private static boolean isFree(TreeMap<Integer, Integer> taken, Candidate candidate) {
        var before = taken.lowerEntry(candidate.end());
        return before == null || before.getValue() <= candidate.start();
    }

    private static boolean fits(Candidate candidate) {
        return candidate.statement().length() <= Claim.STATEMENT_LIMIT
                && candidate.end() - candidate.start() <= Claim.QUOTE_LIMIT;
    }
}
