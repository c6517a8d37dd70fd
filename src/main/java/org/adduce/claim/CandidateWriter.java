package org.adduce.claim;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.adduce.article.Article;
import org.adduce.article.Articles;
import org.adduce.article.Scoring;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.checkworthiness.Candidate;

/** The database's side of extraction: each step one transaction. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class CandidateWriter {

    private final Articles articles;
    private final Claims claims;
    private final AuditLog log;
    private final Clock clock;

    CandidateWriter(Articles articles, Claims claims, AuditLog log, Clock clock) {
        this.articles = articles;
        this.claims = claims;
        this.log = log;
        this.clock = clock;
    }

    /** The text to be read; none if its reading is over. */
    Optional<String> start(long articleId) {
        var article = articles.find(articleId).orElseThrow();
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
        var article = articles.findAndLock(articleId).orElseThrow();
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
        var article = articles.find(articleId).orElseThrow();
        article.failExtraction();
        log.append(Change.of(ClaimEvent.EXTRACTION_FAILED, article, null));
    }

    /** How many candidates were found again, and how many were not. */
    private record Judged(int again, int gone) {}

    private Judged judgeAnew(long articleId, List<Candidate> candidates) {
        var found =
                candidates.stream().collect(toMap(CandidateWriter::place, Function.identity(), (one, other) -> one));
        int again = 0;
        int gone = 0;
        for (var claim : claims.untouchedIn(articleId)) {
            var candidate =
                    found.get(place(claim.passage().start(), claim.passage().end()));
            if (candidate == null) {
                claims.remove(claim);
                gone++;
            } else {
                claim.readAgain(candidate, clock.instant());
                again++;
            }
        }
        claims.flush();
        return new Judged(again, gone);
    }

    private int add(Article article, List<Candidate> candidates) {
        var taken = taken(article.id());
        var found = candidates.stream()
                .filter(candidate -> isFree(taken, candidate))
                .map(candidate -> Claim.proposed(article, candidate, clock.instant()))
                .toList();
        claims.persist(found);
        return found.size();
    }

    /** Where each claim begins, and how far the claims that begin there or before it reach. */
    private TreeMap<Integer, Integer> taken(long articleId) {
        var taken = new TreeMap<Integer, Integer>();
        int reach = 0;
        for (var place : claims.placesIn(articleId)) {
            reach = Math.max(reach, place.end());
            taken.put(place.start(), reach);
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
