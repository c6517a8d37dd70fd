package org.adduce.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import org.adduce.claim.SomeClaims;
import org.adduce.review.EditionContent;
import org.adduce.review.Findings;
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Source;
import org.adduce.review.publication.PublicationWorkflow;

/**
 * Claim reviews for tests with the running program, each of a claim of its own and named by its id. Ana writes them, Ben
 * approves, Eva publishes.
 */
public final class Reviews {

    private Reviews() {}

    /** Everything there, so that it can be published as it is; disputed, with evidence against and for the claim. */
    public static Findings complete() {
        return rated("disputed");
    }

    /** The same with another rating; it has evidence on both sides, so every rating fits. */
    public static Findings rated(String rating) {
        return new Findings(
                rating,
                "The harbour master’s log names 14 boats, not 40.",
                "The log lists **14** boats by name.\n\nThe board did not say where its figure comes from.",
                "The figure was repeated in three papers.",
                List.of(
                        new Evidence(
                                new Source("Harbour master", "document", "https://example.org/log"),
                                "Sunk at their moorings: fourteen.",
                                "page 3",
                                "refutes",
                                true,
                                "2026-02-25",
                                null,
                                null),
                        new Evidence(
                                new Source("Harbour board", "press release", "https://example.org/board"),
                                "Some 40 boats are gone.",
                                null,
                                "supports",
                                false,
                                "2026-02-24",
                                "Gives no source for the figure.",
                                null)),
                List.of(new Appearance("https://example.org/board", "2026-02-23", "Meeting of the harbour board")),
                true,
                new ClaimantResponse(true, null, "We were told 40."),
                List.of());
    }

    /** Publishable, with script and markup in every field that takes words. */
    public static Findings hostile() {
        var evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'--> {7*7} ${7*7} [x](javascript:alert(3))";
        return new Findings(
                "disputed",
                evil,
                evil + "\n\n![x](https://example.org/x.png) <iframe src=https://example.org></iframe>",
                evil,
                List.of(new Evidence(
                        new Source(evil, "<b>kind</b>", "https://example.org/?%22%3E%3Cscript%3E"),
                        evil,
                        evil,
                        "refutes",
                        true,
                        "2026-02-25",
                        evil,
                        null)),
                List.of(new Appearance("https://example.org/", "2026-02-23", evil)),
                false,
                new ClaimantResponse(true, evil, evil),
                List.of());
    }

    /** What {@link #complete()} says, as the API wants it. */
    public static String json() {
        return """
                {"rating": "disputed",
                 "summary": "The harbour master’s log names 14 boats, not 40.",
                 "reasoning": "The log lists **14** boats by name.",
                 "chosenBecause": "The figure was repeated in three papers.",
                 "evidence": [
                   {"source": {"name": "Harbour master", "kind": "document", "url": "https://example.org/log"},
                    "excerpt": "Sunk at their moorings: fourteen.", "locator": "page 3", "stance": "refutes",
                    "primary": true, "seenOn": "2026-02-25"},
                   {"source": {"name": "Harbour board", "kind": "press release", "url": "https://example.org/board"},
                    "excerpt": "Some 40 boats are gone.", "stance": "supports", "primary": false,
                    "seenOn": "2026-02-24", "note": "Gives no source for the figure."}],
                 "appearances": [{"url": "https://example.org/board", "date": "2026-02-23",
                    "place": "Meeting of the harbour board"}],
                 "central": true,
                 "claimantResponse": {"asked": true, "answer": "We were told 40."},
                 "waivers": []}""";
    }

    /** A claim in review by Ana, with nothing written yet. */
    public static long begun() {
        return SomeClaims.inReviewBy(Accounts.ana());
    }

    /** One with {@link #complete()} as its first revision. */
    public static long written() {
        return written(begun());
    }

    private static long written(long claim) {
        bean(ReviewWorkflow.class).save(claim, complete(), 0, Accounts.ana());
        return claim;
    }

    public static long submitted() {
        return submitted(begun(), complete());
    }

    private static long submitted(long claim, Findings findings) {
        bean(ReviewWorkflow.class).submit(claim, findings, null, Accounts.ana());
        return claim;
    }

    public static long approved() {
        return approved(begun(), complete());
    }

    private static long approved(long claim, Findings findings) {
        submitted(claim, findings);
        bean(ReviewWorkflow.class).approve(claim, null, null, Accounts.ben());
        return claim;
    }

    public static long published() {
        return published(begun(), complete());
    }

    /**
     * Publishes these findings on a claim.
     *
     * @param claim in review by Ana, as {@link SomeClaims#inReviewBy} makes it
     */
    public static long published(long claim, Findings findings) {
        approved(claim, findings);
        bean(PublicationWorkflow.class).publish(claim, Accounts.eva());
        return claim;
    }

    /** One that is published and of which a correction is under way, in Ana's hands. */
    public static long underCorrection() {
        var claim = published();
        bean(PublicationWorkflow.class).correct(claim, "The log has a second page.", Accounts.eva());
        return claim;
    }

    /** Publishes a second edition of a published claim, with these findings. */
    public static long corrected(long claim, String whatWasWrong, Findings findings) {
        bean(PublicationWorkflow.class).correct(claim, whatWasWrong, Accounts.eva());
        return published(claim, findings);
    }

    public static long withdrawn() {
        var claim = published();
        bean(PublicationWorkflow.class).withdraw(claim, "The log was a forgery.", Accounts.eva());
        return claim;
    }

    /** What the latest edition of a published claim holds. */
    public static EditionContent edition(long claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> bean(org.adduce.review.Reviews.class)
                        .get(claim)
                        .edition()
                        .content());
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
