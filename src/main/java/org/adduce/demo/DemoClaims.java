package org.adduce.demo;

import static org.adduce.demo.DeskPlan.Progress.APPROVED;
import static org.adduce.demo.DeskPlan.Progress.ASSIGNED;
import static org.adduce.demo.DeskPlan.Progress.DISMISSED;
import static org.adduce.demo.DeskPlan.Progress.IN_REVIEW;
import static org.adduce.demo.DeskPlan.Progress.PUBLISHED;
import static org.adduce.demo.DeskPlan.Progress.RETURNED;
import static org.adduce.demo.DeskPlan.Progress.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.claim.Assignment;
import org.adduce.claim.Triage;
import org.adduce.demo.DeskPlan.PlannedClaim;
import org.adduce.review.Findings;
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.publication.PublicationWorkflow;
import org.jspecify.annotations.Nullable;

/** Takes the demo's claims as far as its plan says, by the verbs that people use. */
@ApplicationScoped
class DemoClaims {

    private final People people;
    private final Triage triage;
    private final Assignment assignment;
    private final ReviewWorkflow reviewWorkflow;
    private final PublicationWorkflow publicationWorkflow;
    private final Clock clock;

    DemoClaims(
            People people,
            Triage triage,
            Assignment assignment,
            ReviewWorkflow reviewWorkflow,
            PublicationWorkflow publicationWorkflow,
            Clock clock) {
        this.people = people;
        this.triage = triage;
        this.assignment = assignment;
        this.reviewWorkflow = reviewWorkflow;
        this.publicationWorkflow = publicationWorkflow;
        this.clock = clock;
    }

    /** Takes a claim from open as far as the plan says. */
    void advance(long claim, PlannedClaim planned, Account editor) {
        if (planned.stage() == DISMISSED) {
            triage.dismiss(claim, Objects.requireNonNull(planned.dismissal()), null, editor);
        }
        if (!planned.stage().reaches(ASSIGNED)) {
            return;
        }
        var reviewer = named(planned.reviewer());
        assignment.assign(claim, reviewer.name(), due(planned.dueInDays()), planned.note(), editor);
        if (planned.stage().reaches(IN_REVIEW)) {
            assignment.start(claim, reviewer);
        }
        if (planned.stage().reaches(RETURNED)) {
            review(claim, planned, reviewer, editor);
        }
    }

    private void review(long claim, PlannedClaim planned, Account reviewer, Account editor) {
        Findings findings = Objects.requireNonNull(planned.findings());
        var correction = planned.correction();
        reviewWorkflow.save(claim, correction == null ? findings : correction.before(findings), 0, reviewer);
        reviewWorkflow.submit(claim, null, null, reviewer);
        if (planned.stage() == RETURNED) {
            reviewWorkflow.returnWith(claim, planned.comment(), named(planned.approver()));
        }
        if (planned.stage().reaches(APPROVED)) {
            reviewWorkflow.approve(claim, null, null, named(planned.approver()));
        }
        if (planned.stage().reaches(PUBLISHED)) {
            publicationWorkflow.publish(claim, editor);
        }
        if (correction != null) {
            publicationWorkflow.correct(claim, correction.whatWasWrong(), editor);
            reviewWorkflow.submit(claim, findings, null, reviewer);
            reviewWorkflow.approve(claim, null, null, named(planned.approver()));
            publicationWorkflow.publish(claim, editor);
        }
        if (planned.stage() == WITHDRAWN) {
            publicationWorkflow.withdraw(claim, planned.reason(), editor);
        }
    }

    private Account named(@Nullable String name) {
        return people.byName(Objects.requireNonNull(name)).orElseThrow();
    }

    private @Nullable LocalDate due(@Nullable Integer days) {
        return days == null ? null : LocalDate.now(clock).plusDays(days);
    }
}
