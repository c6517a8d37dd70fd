package org.adduce.claim;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.adduce.article.Article;
import org.adduce.article.Scoring;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Change;
import org.adduce.extraction.Candidate;
import org.adduce.extraction.Extractor;

/** The database's side of extraction: each step one transaction. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class CandidateWriter {

    private final EntityManager entities;
    private final Untouched untouched;
    private final AuditLog log;
    private final Clock clock;

    CandidateWriter(EntityManager entities, Untouched untouched, AuditLog log, Clock clock) {
        this.entities = entities;
        this.untouched = untouched;
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

    /**
     * Brings the claims of an article to what was read out of it now. What a person touched stays as it is; of the other
     * candidates those that were found again get what is said of them now, and those that were not are gone. New ones are
     * added where nothing stands yet. Of two processes that have read the same article the later one finds what the other
     * has added.
     */
    void write(long articleId, List<Candidate> candidates, Scoring scoring) {
        var article = entities.find(Article.class, articleId, LockModeType.PESSIMISTIC_WRITE);
        var fitting = candidates.stream().filter(CandidateWriter::fits).toList();
        var change = judgeAnew(articleId, fitting);
        int written = add(article, fitting);
        article.finishExtraction(Extractor.VERSION, scoring);
        log.append(Change.of(ClaimEvent.CLAIMS_EXTRACTED, article, null)
                .with("claims", null, written)
                .with("judgedAnew", 0, change.again())
                .with("noLongerFound", 0, change.gone()));
    }

    void fail(long articleId) {
        var article = entities.find(Article.class, articleId);
        article.failExtraction();
        log.append(Change.of(ClaimEvent.EXTRACTION_FAILED, article, null));
    }

    /** How many candidates were found again, and how many were not. */
    private record Judged(int again, int gone) {}

    private Judged judgeAnew(long articleId, List<Candidate> candidates) {
        var found = candidates.stream().collect(toMap(CandidateWriter::place, Function.identity(), (one, other) -> one));
        int again = 0;
        int gone = 0;
        for (var claim : untouched.of(articleId)) {
            var candidate = found.get(place(claim.passage().start(), claim.passage().end()));
            if (candidate == null) {
                untouched.remove(claim);
                gone++;
            } else {
                claim.readAgain(candidate, clock.instant());
                again++;
            }
        }
        entities.flush();
        return new Judged(again, gone);
    }

    private int add(Article article, List<Candidate> candidates) {
        var taken = taken(article.id());
        var found = candidates.stream()
                .filter(candidate -> isFree(taken, candidate))
                .map(candidate -> Claim.proposed(article, candidate, clock.instant()))
                .toList();
        found.forEach(entities::persist);
        return found.size();
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

    private static String place(Candidate candidate) {
        return place(candidate.start(), candidate.end());
    }

    private static String place(int start, int end) {
        return start + "-" + end;
    }
}
