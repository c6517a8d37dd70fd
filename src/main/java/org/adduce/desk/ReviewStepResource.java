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
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.content.ApprovalWaiver;
import org.adduce.review.publication.PublicationWorkflow;
import org.adduce.web.form.Form;
import org.adduce.workflow.Guards;
import org.jspecify.annotations.Nullable;

/** The steps of a review from the claim's page, each a form of its own that leads back there. */
@Path("/desk/claims")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class ReviewStepResource {

    private final ReviewWorkflow reviewWorkflow;
    private final PublicationWorkflow publicationWorkflow;
    private final ClaimSteps steps;

    ReviewStepResource(ReviewWorkflow reviewWorkflow, PublicationWorkflow publicationWorkflow, ClaimSteps steps) {
        this.reviewWorkflow = reviewWorkflow;
        this.publicationWorkflow = publicationWorkflow;
        this.steps = steps;
    }

    /** Submits what was saved last; the editor has a submission of its own, with what is in its form. */
    @POST
    @Path("{id: \\d+}/" + Action.Noun.SUBMISSION)
    @RolesAllowed(Role.REVIEWERS)
    public Response submit(@PathParam("id") long id, Form sent) {
        return step(Action.SUBMIT, id, sent, by -> reviewWorkflow.submit(id, null, revision(sent), by));
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.RETURN)
    @RolesAllowed(Role.REVIEWERS)
    public Response giveBack(@PathParam("id") long id, Form sent) {
        return step(Action.RETURN, id, sent, by -> reviewWorkflow.returnWith(id, sent.lines("comment"), by));
    }

    /** Approves the revision that the page showed. */
    @POST
    @Path("{id: \\d+}/" + Action.Noun.APPROVAL)
    @RolesAllowed(Role.REVIEWERS)
    public Response approve(@PathParam("id") long id, Form sent) {
        return step(Action.APPROVE, id, sent, by -> {
            var revision = revision(sent);
            new Guards().content("revision", "is_given", revision != null).check();
            reviewWorkflow.approve(id, revision, new ApprovalWaiver(null, sent.lines("waiver")), by);
        });
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.REOPENING)
    @RolesAllowed(Role.EDITORS)
    public Response reopen(@PathParam("id") long id, Form sent) {
        return step(Action.REOPEN, id, sent, by -> reviewWorkflow.reopen(id, sent.lines("reason"), by));
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.PUBLICATION)
    @RolesAllowed(Role.EDITORS)
    public Response publish(@PathParam("id") long id, Form sent) {
        return step(Action.PUBLISH, id, sent, by -> publicationWorkflow.publish(id, by));
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.CORRECTION)
    @RolesAllowed(Role.EDITORS)
    public Response correct(@PathParam("id") long id, Form sent) {
        return step(Action.CORRECT, id, sent, by -> publicationWorkflow.correct(id, sent.lines("reason"), by));
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.ABANDONMENT)
    @RolesAllowed(Role.EDITORS)
    public Response abandon(@PathParam("id") long id, Form sent) {
        return step(Action.ABANDON, id, sent, by -> publicationWorkflow.abandon(id, sent.lines("reason"), by));
    }

    @POST
    @Path("{id: \\d+}/" + Action.Noun.WITHDRAWAL)
    @RolesAllowed(Role.EDITORS)
    public Response withdraw(@PathParam("id") long id, Form sent) {
        return step(Action.WITHDRAW, id, sent, by -> publicationWorkflow.withdraw(id, sent.lines("reason"), by));
    }

    private Response step(Action action, long id, Form sent, ClaimSteps.Step step) {
        return steps.perform(action.verb(), action.id(), id, sent, step);
    }

    /** The one that the page showed; null where the form names none. */
    private static @Nullable Integer revision(Form sent) {
        var number = ClaimSteps.number(sent, "revision");
        return number == null ? null : (int) Math.max(-1, Math.min(Integer.MAX_VALUE, number));
    }
}
