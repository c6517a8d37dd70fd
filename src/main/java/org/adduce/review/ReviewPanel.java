package org.adduce.review;

import java.util.List;
import org.adduce.audit.history.HistoryEntry.FieldChange;
import org.adduce.claim.Action;
import org.adduce.claim.Claim;
import org.adduce.claim.NextSteps.NextStep;
import org.adduce.claim.Stage;
import org.adduce.review.content.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A claim's review as the claim's page shows it to one person.
 *
 * @param findings  of the current revision
 * @param rating    null where none was chosen
 * @param rules     the publication rules as they stand for it
 * @param steps     the review's own steps that its state admits, with what keeps this person from each
 * @param changes   what the current revision changed against the one before it
 * @param kept      whether this person has typed something that is in no revision yet
 * @param needsWaiver whether this person would approve their own work, at a desk of one
 */
public record ReviewPanel(
        ClaimReview review,
        Findings findings,
        @Nullable Rating rating,
        List<RuleResult> rules,
        List<NextStep> steps,
        List<FieldChange> changes,
        boolean editable,
        boolean kept,
        boolean needsWaiver) {

    public Claim claim() {
        return review.claim();
    }

    /** Whether there is anything to be shown yet. */
    public boolean isBegun() {
        return review.revision() != null;
    }

    /** Whether there is something that is yet to be published, so that the rules matter. */
    public boolean showsRules() {
        return isBegun() && claim().stage() != Stage.PUBLISHED && claim().stage() != Stage.WITHDRAWN;
    }

    /** The step, if the review's state admits it; null if not. */
    public @Nullable NextStep step(String verb) {
        return steps.stream()
                .filter(step -> step.action().verb().equals(verb))
                .findFirst()
                .orElse(null);
    }

    /** The place of a step's reason on a page that may ask for several reasons. */
    public String anchorOf(NextStep step) {
        return "reason-" + step.action().noun();
    }

    /** The steps that need a reason from an editor and nothing else. */
    public enum ReasonedStep {
        REOPEN(Action.REOPEN),
        CORRECT(Action.CORRECT),
        ABANDON(Action.ABANDON),
        WITHDRAW(Action.WITHDRAW);

        private final Action action;

        ReasonedStep(Action action) {
            this.action = action;
        }

        public String verb() {
            return action.verb();
        }
    }
}
