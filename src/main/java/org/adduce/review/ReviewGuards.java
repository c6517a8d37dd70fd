package org.adduce.review;

import jakarta.inject.Singleton;
import org.adduce.account.Account;
import org.adduce.claim.Action;
import org.adduce.claim.ActionGuards;
import org.adduce.claim.Claim;
import org.adduce.claim.Claims;
import org.adduce.review.content.ReviewConfig;
import org.adduce.workflow.Guards;

/** What a claim's next steps depend on in its review, before anybody tries them; the review's own verbs check again. */
@Singleton
class ReviewGuards implements ActionGuards {

    private final Reviews reviews;
    private final Claims claims;
    private final ReviewConfig config;

    ReviewGuards(Reviews reviews, Claims claims, ReviewConfig config) {
        this.reviews = reviews;
        this.claims = claims;
        this.config = config;
    }

    @Override
    public void add(Guards guards, Action action, Claim claim, Account person) {
        var review = reviews.of(claim);
        switch (action) {
            case DISMISS -> guards.stage("nothing_was_published", review.edition() == null);
            case SUBMIT -> guards.content(review.findings().missingForSubmission());
            case RETURN -> guards.person("person_is_no_author", !review.isBy(person));
            case APPROVE ->
                guards.person("approver_is_no_author", !config.secondPerson() || !review.isBy(person))
                        .person("person_has_no_conflict", !claims.isConflicted(claim, person));
            case PUBLISH ->
                guards.content(
                        RuleResult.missing(review.rules(review.findings(), config.ratingScale(), config.complaints())));
            case ABANDON -> guards.stage("correction_is_under_way", review.correction() != null);
            case WITHDRAW -> guards.stage("edition_is_in_force", review.hasEditionInForce());
            default -> {}
        }
    }

    @Override
    public void addToSplit(Guards guards, Claim claim) {
        guards.stage("nothing_was_written", reviews.of(claim).revision() == null);
    }
}
