package org.adduce.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.account.Role;
import org.adduce.claim.Action;
import org.adduce.claim.Assignment;
import org.adduce.claim.ClaimEditing;
import org.adduce.claim.Conflicts;
import org.adduce.claim.Dismissal;
import org.adduce.claim.Triage;
import org.adduce.web.form.Form;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;

/** What is done with a claim from its page, or from a list that says where to return to. */
@Path("/desk/claims")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class ClaimStepResource {

    private final Triage triage;
    private final Assignment assignment;
    private final ClaimEditing claimEditing;
    private final Conflicts conflicts;
    private final ClaimSteps steps;

    ClaimStepResource(
            Triage triage, Assignment assignment, ClaimEditing claimEditing, Conflicts conflicts, ClaimSteps steps) {
        this.triage = triage;
        this.assignment = assignment;
        this.claimEditing = claimEditing;
        this.conflicts = conflicts;
        this.steps = steps;
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.ACCEPTANCE)
    @RolesAllowed(Role.REVIEWERS)
    public Response accept(@PathParam("id") long id, Form sent) {
        return step(Action.ACCEPT, id, sent, by -> triage.accept(id, by));
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.DISMISSAL)
    @RolesAllowed(Role.REVIEWERS)
    public Response dismiss(@PathParam("id") long id, Form sent) {
        return step(
                Action.DISMISS,
                id,
                sent,
                by -> triage.dismiss(
                        id, Dismissal.of(sent.value("reason")), ClaimSteps.number(sent, "duplicateOf"), by));
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.ASSIGNMENT)
    @RolesAllowed(Role.REVIEWERS)
    public Response assign(@PathParam("id") long id, Form sent) {
        return step(
                Action.ASSIGN,
                id,
                sent,
                by -> assignment.assign(
                        id,
                        sent.value("assignee"),
                        ClaimSteps.date(sent, "due"),
                        sent.lines("note"),
                        ClaimSteps.number(sent, "version"),
                        by));
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.RELEASE)
    @RolesAllowed(Role.REVIEWERS)
    public Response release(@PathParam("id") long id, Form sent) {
        return step(Action.RELEASE, id, sent, by -> assignment.release(id, by));
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.START)
    @RolesAllowed(Role.REVIEWERS)
    public Response start(@PathParam("id") long id, Form sent) {
        return step(Action.START, id, sent, by -> assignment.start(id, by));
    }

    @POST
    @Path("{id: \\d+}/rephrasing")
    @RolesAllowed(Role.REVIEWERS)
    public Response rephrase(@PathParam("id") long id, Form sent) {
        return step(
                "rephrase",
                id,
                sent,
                by -> claimEditing.rephrase(
                        id, sent.lines("text"), sent.value("claimant"), ClaimSteps.number(sent, "version"), by));
    }

    @POST
    @Path("{id: \\d+}/split")
    @RolesAllowed(Role.REVIEWERS)
    public Response split(@PathParam("id") long id, Form sent) {
        return step("split", id, sent, by -> {
            var at = ClaimSteps.number(sent, "at");
            claimEditing.split(id, at == null ? -1 : (int) Math.min(at, Integer.MAX_VALUE), by);
        });
    }

    @POST
    @Path("{id: \\d+}/conflict")
    @RolesAllowed(Role.REVIEWERS)
    public Response declareConflict(@PathParam("id") long id, Form sent) {
        return step("conflict", id, sent, by -> {
            try {
                conflicts.declare(id, sent.lines("conflictReason"), sent.has("wholeClaimant", "true"), by);
            } catch (Refusal refusal) {
                throw new Refusal(
                        refusal.kind(),
                        refusal.issues().stream()
                                .map(ClaimStepResource::atConflict)
                                .toList());
            }
        });
    }

    private Response step(Action action, long id, Form sent, ClaimSteps.Step step) {
        return step(action.verb(), id, sent, step);
    }

    private Response step(String verb, long id, Form sent, ClaimSteps.Step step) {
        return steps.perform(verb, "claim_" + verb, id, sent, step);
    }

    /** The page has two fields for a reason. */
    private static Issue atConflict(Issue issue) {
        return issue.field().equals("reason") ? new Issue("conflictReason", issue.key()) : issue;
    }
}
