package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.article.Article;
import org.adduce.article.Articles;
import org.adduce.audit.event.AuditLog;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.text.Passage;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes claims of passages that people mark in an article. */
@ApplicationScoped
@Transactional
public class ManualClaims {

    /** How far beside a passage its statement is looked for where the paragraph has no end, in UTF-16 units. */
    private static final int AROUND = 10_000;

    private final Articles articles;
    private final Claims claims;
    /** Without the model of meaning: somebody waits, and it may yet have to be loaded. */
    private final Extractor extractor = new Extractor(false);

    private final AuditLog log;
    private final Clock clock;
    private final Event<ClaimExtraction.Wanted> wanted;

    ManualClaims(Articles articles, Claims claims, AuditLog log, Clock clock, Event<ClaimExtraction.Wanted> wanted) {
        this.articles = articles;
        this.claims = claims;
        this.log = log;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** @param start first UTF-16 unit of the passage in the article's text; {@code end} is the unit after its last */
    public Claim mark(long articleId, int start, int end, @Nullable String claimant, Account by) {
        return mark(article(articleId), start, end, claimant, by);
    }

    /** The same with the words themselves, which must stand in the article once; white space does not matter. */
    public Claim mark(long articleId, String words, @Nullable String claimant, Account by) {
        var article = article(articleId);
        var places = Wording.placesOf(words, article.text());
        new Guards()
                .content("exact", "words_are_in_the_article", !places.isEmpty())
                .content("exact", "words_stand_there_once", places.size() <= 1)
                .check();
        return mark(article, places.get(0).start(), places.get(0).end(), claimant, by);
    }

    private Claim mark(Article article, int start, int end, @Nullable String claimant, Account by) {
        var passage = passage(article, start, end);
        new Guards()
                .stage(
                        "passage_is_new",
                        claims.ofArticle(article.id()).stream()
                                .noneMatch(c -> c.passage().start() == passage.start()
                                        && c.passage().end() == passage.end()))
                .content("end", "passage_is_not_too_long", passage.exact().length() <= Claim.STATEMENT_LIMIT)
                .content(Wording.issues("claimant", Wording.oneLine(claimant), Claim.CLAIMANT_LIMIT, false))
                .check();
        var judged = judge(article.text(), passage);
        var claim = Claim.marked(article, passage, claimant, judged.score(), judged.reasons(), clock.instant());
        claims.add(claim);
        log.append(claim.marked(by));
        article.startMatching();
        wanted.fire(new ClaimExtraction.Wanted(article.id()));
        return claim;
    }

    private static Passage passage(Article article, int start, int end) {
        var text = article.text();
        boolean inside = 0 <= start && start < end && end <= text.length();
        new Guards()
                .content("start", "passage_is_in_the_article", inside)
                .content(
                        "start",
                        "passage_has_words",
                        !inside || !text.substring(start, end).isBlank())
                .check();
        try {
            return Wording.trimmed(text, start, end);
        } catch (IllegalArgumentException e) {
            throw Refusal.incomplete("start", "passage_is_whole_characters");
        }
    }

    /**
     * What extraction says of the statement that the passage is, or is a part of; the best where there are several. It
     * reads the paragraph alone: a whole article can take it seconds, and somebody waits.
     */
    private Candidate judge(String text, Passage passage) {
        int from = Math.max(text.lastIndexOf("\n\n", passage.start()) + 1, passage.start() - AROUND);
        int end = text.indexOf("\n\n", passage.end());
        int to = Math.min(end < 0 ? text.length() : end, passage.end() + AROUND);
        return extractor.candidates(text.substring(from, to)).stream()
                .filter(candidate ->
                        from + candidate.start() < passage.end() && passage.start() < from + candidate.end())
                .max(Comparator.comparingDouble(Candidate::score))
                .orElseGet(() ->
                        new Candidate(passage.exact(), passage.start(), passage.end(), null, false, 0, List.of()));
    }

    private Article article(long id) {
        return articles.find(id).orElseThrow(NotFoundException::new);
    }
}
