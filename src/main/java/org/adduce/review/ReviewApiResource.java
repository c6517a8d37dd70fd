package org.adduce.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.review.content.ReviewConfig;
import org.adduce.web.EntityTag;
import org.adduce.web.Fault;
import org.adduce.web.MessageLookup;
import org.adduce.web.Responses;
import org.adduce.workflow.Guards;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** A claim's review by API: read, and written as a whole. */
@Path("/api/v1/claims/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class ReviewApiResource {

    private static final List<String> ONLY_READ = Arrays.stream(ReviewView.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("findings"))
            .toList();

    private final Reviews reviews;
    private final ReviewWorkflow reviewWorkflow;
    private final ReviewConfig config;
    private final SignedIn signedIn;
    private final MessageLookup messageLookup;
    private final ObjectMapper mapper;

    ReviewApiResource(
            Reviews reviews,
            ReviewWorkflow reviewWorkflow,
            ReviewConfig config,
            SignedIn signedIn,
            MessageLookup messageLookup,
            ObjectMapper mapper) {
        this.reviews = reviews;
        this.reviewWorkflow = reviewWorkflow;
        this.config = config;
        this.signedIn = signedIn;
        this.messageLookup = messageLookup;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    public Response show(@PathParam("id") long id) {
        return answer(reviews.get(id));
    }

    /** Takes the document as a tree, in which a field that was left out differs from one that was sent as null. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    @Operation(
            summary = "Save a review as a whole",
            description =
                    "Every field that has something in it must be sent; null, false or an empty list empties it. What"
                            + " reading shows besides, such as the stage, may come back with it and changes nothing.")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Findings.class)))
    @APIResponse(responseCode = "412", description = "If-Match does not name the current revision")
    @APIResponse(responseCode = "422", description = "Each issue names its field: wrong, unknown, or left out")
    public Response save(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonNode sent)
            throws JsonProcessingException {
        var review = reviews.get(id);
        if (sent == null || sent.isNull()) {
            throw Fault.badRequest("", "invalid");
        }
        var findings = mapper.treeToValue(withoutWhatIsOnlyRead(sent), Findings.class);
        var base = (int) Math.min(Integer.MAX_VALUE, EntityTag.version(ifMatch));
        var by = signedIn.account();
        if (review.isEditableBy(by) && base == review.revisionNumber()) {
            new Guards()
                    .content(OmittedFields.of(sent, review.findings(), mapper))
                    .check();
        }
        return answer(reviewWorkflow.save(id, findings, base, by));
    }

    private static JsonNode withoutWhatIsOnlyRead(JsonNode sent) {
        return sent instanceof ObjectNode document ? document.without(ONLY_READ) : sent;
    }

    private Response answer(ClaimReview review) {
        var rules = review.rules(review.findings(), config.ratingScale(), config.complaints());
        return Responses.versioned(ReviewView.of(review, rules, messageLookup), review.revisionNumber());
    }
}
