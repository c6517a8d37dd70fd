package org.adduce.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adduce.account.Account;
import org.adduce.audit.event.AuditLog;
import org.adduce.claim.Assignment;
import org.adduce.claim.Claims;
import org.adduce.review.content.ApprovalWaiver;
import org.adduce.review.content.ReviewConfig;
import org.jspecify.annotations.Nullable;

/** The work on a review from its first revision to its approval. */
@ApplicationScoped
@Transactional
public class ReviewWorkflow {

    private final Reviews reviews;
    private final WorkingCopies copies;
    private final Archive archive;
    private final Claims claims;
    private final ReviewConfig config;
    private final Assignment assignment;
    private final AuditLog log;
    private final Clock clock;

    ReviewWorkflow(
            Reviews reviews,
            WorkingCopies copies,
            Archive archive,
            Claims claims,
            ReviewConfig config,
            Assignment assignment,
            AuditLog log,
            Clock clock) {
        this.reviews = reviews;
        this.copies = copies;
        this.archive = archive;
        this.claims = claims;
        this.config = config;
        this.assignment = assignment;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Saves a revision, unless nothing changed; the person's working copy has then done its duty.
     *
     * @param base the number of the revision that the person started from
     */
    public ClaimReview save(long claim, Findings findings, int base, Account by) {
        var review = reviews.lock(claim);
        archive.check(findings);
        review.save(findings, base, config.ratingScale(), by, clock.instant()).ifPresent(log::append);
        copies.discard(claim, by);
        return review;
    }

    /**
     * Hands the review to the second person.
     *
     * @param findings null to submit what was saved last
     * @param base     the number of the revision that the person started from; null for the current one
     */
    public ClaimReview submit(long claim, @Nullable Findings findings, @Nullable Integer base, Account by) {
        var review = reviews.lock(claim);
        if (findings != null) {
            archive.check(findings);
        }
        log.append(review.submit(
                findings, base == null ? review.revisionNumber() : base, config.ratingScale(), by, clock.instant()));
        copies.discard(claim, by);
        return review;
    }

    public ClaimReview returnWith(long claim, @Nullable String comment, Account by) {
        var review = reviews.lock(claim);
        log.append(review.returnWith(comment, by, clock.instant()));
        assignment.takeFromWhoIsGone(review.claim());
        return review;
    }

    /** @param revision the number of the one that the person looked at; null for the current one */
    public ClaimReview approve(long claim, @Nullable Integer revision, @Nullable ApprovalWaiver waiver, Account by) {
        var review = reviews.lock(claim);
        log.append(review.approve(
                revision == null ? review.revisionNumber() : revision,
                waiver,
                config.secondPerson() ? SecondPerson.REQUIRED : SecondPerson.WAIVABLE,
                claims.isConflicted(review.claim(), by),
                by,
                clock.instant()));
        return review;
    }

    public ClaimReview reopen(long claim, @Nullable String reason, Account by) {
        var review = reviews.lock(claim);
        log.append(review.reopen(reason, by, clock.instant()));
        assignment.takeFromWhoIsGone(review.claim());
        return review;
    }
}
