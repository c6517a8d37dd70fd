package org.adduce.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.claim.Action;
import org.adduce.web.Answers;
import org.adduce.web.Flash;
import org.adduce.workflow.Guards;
import org.jspecify.annotations.Nullable;

/** The steps of a review from the claim's page, each a form of its own that leads back there. */
@Path("/desk/claims")
public class ReviewStepResource {

    private final Reviewing reviewing;
    private final Publishing publishing;
    private final SignedIn signedIn;
    private final Flash flash;

    ReviewStepResource(Reviewing reviewing, Publishing publishing, SignedIn signedIn, Flash flash) {
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.signedIn = signedIn;
        this.flash = flash;
    }

    /** Submits what was saved last; the editor has a submission of its own, with what is in its form. */
    @POST
    @Path("{id: \\d+}/submission")
    @RolesAllowed(Role.REVIEWERS)
    public Response submit(@PathParam("id") long id, @FormParam("revision") @Nullable Integer revision) {
        reviewing.submit(id, null, revision, signedIn.account());
        return done(id, Action.SUBMIT);
    }

    @POST
    @Path("{id: \\d+}/return")
    @RolesAllowed(Role.REVIEWERS)
    public Response giveBack(@PathParam("id") long id, @FormParam("comment") @Nullable String comment) {
        reviewing.returnWith(id, comment, signedIn.account());
        return done(id, Action.RETURN);
    }

    /** @param revision the one that the page showed */
    @POST
    @Path("{id: \\d+}/approval")
    @RolesAllowed(Role.REVIEWERS)
    public Response approve(
            @PathParam("id") long id,
            @FormParam("revision") @Nullable Integer revision,
            @FormParam("waiver") @Nullable String waiver) {
        new Guards().content("revision", "is_given", revision != null).check();
        reviewing.approve(id, revision, new ApprovalWaiver(null, waiver), signedIn.account());
        return done(id, Action.APPROVE);
    }

    @POST
    @Path("{id: \\d+}/reopening")
    @RolesAllowed(Role.EDITORS)
    public Response reopen(@PathParam("id") long id, @FormParam("reason") @Nullable String reason) {
        reviewing.reopen(id, reason, signedIn.account());
        return done(id, Action.REOPEN);
    }

    @POST
    @Path("{id: \\d+}/publication")
    @RolesAllowed(Role.EDITORS)
    public Response publish(@PathParam("id") long id) {
        publishing.publish(id, signedIn.account());
        return done(id, Action.PUBLISH);
    }

    @POST
    @Path("{id: \\d+}/correction")
    @RolesAllowed(Role.EDITORS)
    public Response correct(@PathParam("id") long id, @FormParam("reason") @Nullable String reason) {
        publishing.correct(id, reason, signedIn.account());
        return done(id, Action.CORRECT);
    }

    @POST
    @Path("{id: \\d+}/abandonment")
    @RolesAllowed(Role.EDITORS)
    public Response abandon(@PathParam("id") long id, @FormParam("reason") @Nullable String reason) {
        publishing.abandon(id, reason, signedIn.account());
        return done(id, Action.ABANDON);
    }

    @POST
    @Path("{id: \\d+}/withdrawal")
    @RolesAllowed(Role.EDITORS)
    public Response withdraw(@PathParam("id") long id, @FormParam("reason") @Nullable String reason) {
        publishing.withdraw(id, reason, signedIn.account());
        return done(id, Action.WITHDRAW);
    }

    private Response done(long id, Action action) {
        flash.say(action.id());
        return Answers.seeOther("/desk/claims/" + id);
    }
}
