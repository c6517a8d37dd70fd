package org.adduce.review.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.article.Article;
import org.adduce.audit.event.AuditLog;
import org.adduce.claim.Assignment;
import org.adduce.review.ClaimReview;
import org.adduce.review.Publication;
import org.adduce.review.Reviews;
import org.adduce.review.content.ReviewConfig;
import org.adduce.review.content.Slug;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/** What the public gets to see: editions, and what becomes of them. */
@ApplicationScoped
@Transactional
public class PublicationWorkflow {

    private final Reviews reviews;
    private final Editions editions;
    private final People people;
    private final MessageLookup messageLookup;
    private final ReviewConfig config;
    private final Assignment assignment;
    private final AuditLog log;
    private final Clock clock;

    PublicationWorkflow(
            Reviews reviews,
            Editions editions,
            People people,
            MessageLookup messageLookup,
            ReviewConfig config,
            Assignment assignment,
            AuditLog log,
            Clock clock) {
        this.reviews = reviews;
        this.editions = editions;
        this.people = people;
        this.messageLookup = messageLookup;
        this.config = config;
        this.assignment = assignment;
        this.log = log;
        this.clock = clock;
    }

    /** Makes an edition of the approved revision; a refusal names every publication rule that is missing. */
    public ClaimReview publish(long claim, Account by) {
        var review = reviews.lock(claim);
        log.append(review.publish(publicationOf(review.claim().article()), by, clock.instant()));
        return review;
    }

    public ClaimReview correct(long claim, @Nullable String whatIsWrong, Account by) {
        var review = reviews.lock(claim);
        log.append(review.correct(whatIsWrong, by, clock.instant()));
        assignment.takeFromWhoIsGone(review.claim());
        return review;
    }

    public ClaimReview abandon(long claim, @Nullable String reason, Account by) {
        var review = reviews.lock(claim);
        log.append(review.abandon(reason, config.ratingScale(), by, clock.instant()));
        return review;
    }

    public ClaimReview withdraw(long claim, @Nullable String reason, Account by) {
        var review = reviews.lock(claim);
        log.append(review.withdraw(reason, by, clock.instant()));
        return review;
    }

    private Publication publicationOf(Article article) {
        return new Publication(
                config.ratingScale(),
                config.complaints(),
                editions.articleSlug(article.id()).orElseGet(() -> Slug.of(article.title(), "article", article.id())),
                rule -> messageLookup.of("rule", rule.key()),
                name -> people.byName(name).map(Account::displayName).orElse(name));
    }
}
