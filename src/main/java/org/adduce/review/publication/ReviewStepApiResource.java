package org.adduce.review.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.claim.Action;
import org.adduce.claim.ClaimJson;
import org.adduce.review.ClaimReview;
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.Reviews;
import org.adduce.review.content.ApprovalWaiver;
import org.adduce.web.EntityTag;
import org.adduce.web.MessageLookup;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** The steps of a review by API. Each answers with the claim as it is then. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class ReviewStepApiResource {

    private final Reviews reviews;
    private final ReviewWorkflow reviewWorkflow;
    private final PublicationWorkflow publicationWorkflow;
    private final SignedIn signedIn;
    private final MessageLookup messageLookup;
    private final ObjectMapper mapper;

    ReviewStepApiResource(
            Reviews reviews,
            ReviewWorkflow reviewWorkflow,
            PublicationWorkflow publicationWorkflow,
            SignedIn signedIn,
            MessageLookup messageLookup,
            ObjectMapper mapper) {
        this.reviews = reviews;
        this.reviewWorkflow = reviewWorkflow;
        this.publicationWorkflow = publicationWorkflow;
        this.signedIn = signedIn;
        this.messageLookup = messageLookup;
        this.mapper = mapper;
    }

    /** Submits what was saved last. */
    @POST
    @Path("{id}/" + Action.Noun.SUBMISSION)
    @RolesAllowed(Role.REVIEWERS)
    public ClaimJson submit(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return json(reviewWorkflow.submit(id, null, seen(id, null, ifMatch), signedIn.account()));
    }

    public record CommentJson(@Nullable String comment) {}

    @POST
    @Path("{id}/" + Action.Noun.RETURN)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    public ClaimJson giveBack(@PathParam("id") long id, @Nullable CommentJson sent) {
        return json(reviewWorkflow.returnWith(id, sent == null ? null : sent.comment(), signedIn.account()));
    }

    /**
     * @param revision the number of the one that was looked at; the current one where neither this nor If-Match says
     * @param waiver   why an author approves, at a desk of one person
     */
    public record ApprovalJson(
            @Nullable Integer revision, @Nullable ApprovalWaiver waiver) {}

    /** Takes a body of any type as a string: there need be none, and then clients name all sorts of types. */
    @POST
    @Path("{id}/" + Action.Noun.APPROVAL)
    @RolesAllowed(Role.REVIEWERS)
    @RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalJson.class)))
    public ClaimJson approve(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        var approval = approval(body);
        return json(reviewWorkflow.approve(
                id, seen(id, approval.revision(), ifMatch), approval.waiver(), signedIn.account()));
    }

    public record ReasonJson(@Nullable String reason) {

        static @Nullable String of(@Nullable ReasonJson sent) {
            return sent == null ? null : sent.reason();
        }
    }

    @POST
    @Path("{id}/" + Action.Noun.REOPENING)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITORS)
    public ClaimJson reopen(@PathParam("id") long id, @Nullable ReasonJson sent) {
        return json(reviewWorkflow.reopen(id, ReasonJson.of(sent), signedIn.account()));
    }

    @POST
    @Path("{id}/" + Action.Noun.PUBLICATION)
    @RolesAllowed(Role.EDITORS)
    public ClaimJson publish(@PathParam("id") long id) {
        return json(publicationWorkflow.publish(id, signedIn.account()));
    }

    @POST
    @Path("{id}/" + Action.Noun.CORRECTION)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITORS)
    public ClaimJson correct(@PathParam("id") long id, @Nullable ReasonJson sent) {
        return json(publicationWorkflow.correct(id, ReasonJson.of(sent), signedIn.account()));
    }

    @POST
    @Path("{id}/" + Action.Noun.ABANDONMENT)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITORS)
    public ClaimJson abandon(@PathParam("id") long id, @Nullable ReasonJson sent) {
        return json(publicationWorkflow.abandon(id, ReasonJson.of(sent), signedIn.account()));
    }

    @POST
    @Path("{id}/" + Action.Noun.WITHDRAWAL)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITORS)
    public ClaimJson withdraw(@PathParam("id") long id, @Nullable ReasonJson sent) {
        return json(publicationWorkflow.withdraw(id, ReasonJson.of(sent), signedIn.account()));
    }

    /** The revision that the caller looked at, by the body or by If-Match; null where neither says. */
    private @Nullable Integer seen(long id, @Nullable Integer named, @Nullable String ifMatch) {
        reviews.get(id);
        if (named != null || ifMatch == null) {
            return named;
        }
        return (int) Math.min(Integer.MAX_VALUE, EntityTag.version(ifMatch));
    }

    private ApprovalJson approval(@Nullable String body) {
        var nothing = new ApprovalJson(null, null);
        try {
            return body == null || body.isBlank()
                    ? nothing
                    : Objects.requireNonNullElse(mapper.readValue(body, ApprovalJson.class), nothing);
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
    }

    private ClaimJson json(ClaimReview review) {
        return ClaimJson.of(review.claim(), messageLookup);
    }
}
