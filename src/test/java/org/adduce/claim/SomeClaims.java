package org.adduce.claim;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.adduce.account.Account;
import org.adduce.article.Article;
import org.adduce.article.Scoring;
import org.adduce.claim.match.Matching;
import org.adduce.claim.match.Proposal;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.checkworthiness.Reason;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.extraction.text.Format;
import org.adduce.testsupport.Accounts;

/** Claims for tests with the running program, each in an article of its own; named by their ids. */
public final class SomeClaims {

    /** The passage of every claim made here. */
    public static final String PASSAGE = "It said that 40 boats sank, and that nobody was hurt.";

    private static final String BEFORE = "The harbour board met on Monday.\n\n";
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    private SomeClaims() {}

    /** An article that was read already, and in which nothing was found. */
    public static long article() {
        return article(BEFORE + PASSAGE + " More is to be told on Friday.");
    }

    public static long article(String text) {
        return article(text, Extractor.VERSION);
    }

    /** The same, by an older version of extraction. */
    public static long outdatedArticle(String text) {
        return article(text, "1");
    }

    private static long article(String text, String extractor) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var article =
                    new Article("Boats in the harbour", UUID.randomUUID().toString(), Format.PLAIN, text, null, AT);
            article.finishExtraction(extractor, Scoring.WORDS_WITHOUT_MODEL);
            article.finishMatching();
            entities().persist(article);
            return article.id();
        });
    }

    public static long candidate() {
        return candidate("the harbour board", 0.7);
    }

    public static long candidate(String claimant, double score) {
        return candidate(article(), claimant, score);
    }

    public static long candidate(long article, String claimant, double score) {
        return candidate(article, PASSAGE, BEFORE.length(), claimant, score);
    }

    public static long candidate(long article, String passage, int start, String claimant, double score) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = new Candidate(
                    passage,
                    start,
                    start + passage.length(),
                    claimant,
                    false,
                    score,
                    List.of(new Reason("number", 1.2, "40"), new Reason("attribution", 0.8, "said")));
            var claim = Claim.proposed(entities().find(Article.class, article), found, AT);
            entities().persist(claim);
            return claim.id();
        });
    }

    public static long open() {
        long id = candidate();
        bean(Triage.class).accept(id, Accounts.ana());
        return id;
    }

    public static long assignedTo(Account assignee) {
        long id = open();
        bean(Assignment.class).assign(id, assignee.name(), null, null, Accounts.eva());
        return id;
    }

    public static long inReviewBy(Account assignee) {
        long id = assignedTo(assignee);
        bean(Assignment.class).start(id, assignee);
        return id;
    }

    /** A claim that was dismissed as an opinion. */
    public static long dismissed() {
        long id = candidate();
        bean(Triage.class).dismiss(id, Dismissal.OPINION, null, Accounts.ana());
        return id;
    }

    /** A proposed match of two claims. */
    public static long match(Relation relation, long one, long other) {
        var proposal =
                new Proposal(relation, 0.9, relation == Relation.CONFLICT ? "one_denies" : "same_words", "40", "boats");
        return QuarkusTransaction.requiringNew()
                .call(() -> bean(Matching.class)
                        .propose(one, other, proposal)
                        .orElseThrow()
                        .id());
    }

    /** A proposed match of two candidates that say the same. */
    public static long match() {
        return match(Relation.SAME, candidate(), candidate());
    }

    public static Stage stageOf(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> bean(Claims.class).get(id).stage());
    }

    private static EntityManager entities() {
        return bean(EntityManager.class);
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
