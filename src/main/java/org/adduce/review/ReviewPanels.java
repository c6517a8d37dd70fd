package org.adduce.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.audit.event.Change;
import org.adduce.audit.history.HistoryEntry.FieldChange;
import org.adduce.claim.Action;
import org.adduce.claim.NextSteps;
import org.adduce.review.content.ReviewConfig;
import org.jspecify.annotations.Nullable;

/** Makes the review section of a claim's page. */
@ApplicationScoped
public class ReviewPanels {

    private static final Set<Action> OWN = EnumSet.of(
            Action.SUBMIT,
            Action.RETURN,
            Action.APPROVE,
            Action.REOPEN,
            Action.PUBLISH,
            Action.CORRECT,
            Action.ABANDON,
            Action.WITHDRAW);

    private final Reviews reviews;
    private final WorkingCopies copies;
    private final NextSteps steps;
    private final ReviewConfig config;

    ReviewPanels(Reviews reviews, WorkingCopies copies, NextSteps steps, ReviewConfig config) {
        this.reviews = reviews;
        this.copies = copies;
        this.steps = steps;
        this.config = config;
    }

    /** For one person, who is to see what they can do next. Read lazily: not to be shown after its transaction. */
    public ReviewPanel of(long claimId, Account person) {
        var review = reviews.get(claimId);
        var claim = review.claim();
        var findings = review.findings();
        var editable = review.isEditableBy(person);
        return new ReviewPanel(
                review,
                findings,
                config.ratingScale().rating(findings.rating()).orElse(null),
                review.rules(findings, config.ratingScale(), config.complaints()),
                steps.of(claim, person).stream()
                        .filter(step -> OWN.contains(step.action()))
                        .toList(),
                changes(review),
                editable,
                editable && copies.of(claim.id(), person).isPresent(),
                review.isBy(person));
    }

    private static List<FieldChange> changes(ClaimReview review) {
        var revision = review.revision();
        var before = review.revisions().stream()
                .filter(earlier -> revision != null && earlier.number() == revision.number() - 1)
                .findFirst();
        if (revision == null || before.isEmpty()) {
            return List.of();
        }
        var change = revision.content()
                .describe(
                        Change.of(ReviewEvent.REVISION_SAVED, review.claim(), null),
                        before.get().content());
        return change.after().keySet().stream()
                .map(field -> new FieldChange(
                        field,
                        text(change.before().get(field)),
                        text(change.after().get(field))))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
