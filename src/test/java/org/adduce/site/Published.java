package org.adduce.site;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.adduce.claim.Assignment;
import org.adduce.claim.ManualClaims;
import org.adduce.claim.SomeClaims;
import org.adduce.review.ClaimReview;
import org.adduce.review.Findings;
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Source;
import org.adduce.review.content.Waiver;
import org.adduce.review.publication.PublicationWorkflow;
import org.adduce.testsupport.Accounts;
import org.jspecify.annotations.Nullable;

/** Published claims for the tests of the public pages: written by Ana, approved and published by Eva. */
public final class Published {

    public static final String HARBOUR = "Forty boats sank in the storm of February.";
    static final String PIER = "The pier was built in 1911.";
    static final String NOISE = "Nobody slept that night.";

    private Published() {}

    /** An article of three sentences that no other test has. */
    public static long article(String title) {
        var text = "The harbour board met on Monday. " + HARBOUR + " It had rained for days.\n\n" + PIER + " " + NOISE
                + "\n\nAnother paragraph that no public page needs, " + title + " " + System.nanoTime() + ".";
        long id = SomeClaims.article(text);
        describe(id, "title", title);
        describe(id, "publisher", "Harbour Post");
        describe(id, "byline", "By Lena Voss");
        describe(id, "url", "https://post.example/boats");
        describe(id, "publishedAt", "2026-02-20");
        return id;
    }

    /** Puts the article's title right. */
    static void retitle(long article, String title) {
        describe(article, "title", title);
    }

    private static void describe(long article, String field, String value) {
        QuarkusTransaction.requiringNew()
                .run(() -> bean(EntityManager.class)
                        .createQuery("update Article set " + field + " = :value where id = :id")
                        .setParameter("value", value)
                        .setParameter("id", article)
                        .executeUpdate());
    }

    /** Publishes the claim with these words; answers its id. */
    public static long claim(long article, String words, @Nullable String claimant, Findings findings) {
        var ana = Accounts.ana();
        long id = QuarkusTransaction.requiringNew()
                .call(() -> bean(ManualClaims.class)
                        .mark(article, words, claimant, ana)
                        .id());
        bean(Assignment.class).assign(id, ana.name(), null, null, Accounts.eva());
        bean(Assignment.class).start(id, ana);
        publish(id, findings);
        return id;
    }

    /** Opens a correction and leaves it open. */
    static void openCorrection(long claim, String whatIsWrong) {
        bean(PublicationWorkflow.class).correct(claim, whatIsWrong, Accounts.eva());
    }

    /** Takes a claim whose correction is open to its next edition. */
    static void correct(long claim, Findings findings) {
        publish(claim, findings);
    }

    static void withdraw(long claim, String reason) {
        bean(PublicationWorkflow.class).withdraw(claim, reason, Accounts.eva());
    }

    /** The claim's page. */
    static String path(long claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> "/claims/" + review(claim).edition().slug());
    }

    /** The page of its article's summary. */
    static String summaryPath(long claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> "/reviews/" + review(claim).edition().articleSlug());
    }

    public static Findings disputed() {
        return findings("disputed", "The harbour master's log names 14 boats, not 40.", List.of(log(), board()));
    }

    public static Findings verified() {
        return findings("verified", "The log confirms it.", List.of(board()));
    }

    static Findings findings(String rating, String summary, List<Evidence> evidence) {
        return new Findings(
                rating,
                summary,
                "The log lists **14** boats by name.\n\n- first\n- second",
                "The figure was repeated in three papers.",
                evidence,
                List.of(new Appearance("https://board.example/minutes", "2026-02-18", "Meeting of the harbour board")),
                false,
                new ClaimantResponse(true, null, "We were told forty."),
                List.<Waiver>of());
    }

    static Evidence log() {
        return new Evidence(
                new Source("Log of the harbour master", "document", "https://log.example/2026"),
                "Sunk at their moorings: fourteen.",
                "page 3",
                "refutes",
                true,
                "2026-02-25",
                "Read at the office.",
                null);
    }

    static Evidence board() {
        return new Evidence(
                new Source("Minutes of the board", "document", "https://board.example/minutes"),
                "About forty boats.",
                "item 2",
                "supports",
                true,
                "2026-02-26",
                null,
                null);
    }

    private static void publish(long claim, Findings findings) {
        bean(ReviewWorkflow.class).submit(claim, findings, null, Accounts.ana());
        bean(ReviewWorkflow.class).approve(claim, null, null, Accounts.eva());
        bean(PublicationWorkflow.class).publish(claim, Accounts.eva());
    }

    private static ClaimReview review(long claim) {
        return bean(EntityManager.class).find(ClaimReview.class, claim);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
