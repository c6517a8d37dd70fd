package org.adduce.review;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.adduce.account.Account;
import org.adduce.claim.Claim;
import org.jspecify.annotations.Nullable;

/** The way of a claim to the public, for tests of what the public sees; persists nothing. */
public final class ReviewSteps {

    private ReviewSteps() {}

    /** The review of an open claim, begun. */
    public static ClaimReview begun(Claim claim, Account author, Account editor, Instant at) {
        claim.assign(author, null, null, false, editor, at);
        claim.start(author, at);
        return new ClaimReview(claim);
    }

    /** Says what was found, and hands it to the second person. */
    public static void submit(ClaimReview review, Findings findings, Account author, Instant at) {
        review.submit(findings, review.revisionNumber(), RatingScale.standard(), author, at);
    }

    public static void approve(ClaimReview review, Account editor, Instant at) {
        review.approve(review.revisionNumber(), null, false, false, editor, at);
    }

    /** @param articleSlug what the article is called already; null for the first edition about it */
    public static void publish(ClaimReview review, @Nullable String articleSlug, Account editor, Instant at) {
        review.publish(publication(review, articleSlug), editor, at);
    }

    private static Publication publication(ClaimReview review, @Nullable String articleSlug) {
        var article = review.claim().article();
        var slug = articleSlug == null ? Slug.of(article.title(), "article", article.id()) : articleSlug;
        return new Publication(RatingScale.standard(), "/contact", slug, rule -> rule.id(), UnaryOperator.identity());
    }
}
