package org.adduce.review;

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
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.web.Answers;
import org.adduce.web.EntityTag;
import org.adduce.web.Fault;
import org.adduce.web.Words;
import org.jspecify.annotations.Nullable;

/** A claim's review by API: read, and written as a whole. */
@Path("/api/v1/claims/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class ReviewApiResource {

    private final Reviews reviews;
    private final Reviewing reviewing;
    private final ReviewConfig config;
    private final SignedIn signedIn;
    private final Words words;

    ReviewApiResource(
            Reviews reviews, Reviewing reviewing, ReviewConfig config, SignedIn signedIn, Words words) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.config = config;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    public Response show(@PathParam("id") long id) {
        return answer(reviews.get(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    public Response save(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Findings findings) {
        reviews.get(id);
        if (findings == null) {
            throw Fault.badRequest("", "invalid");
        }
        var base = (int) Math.min(Integer.MAX_VALUE, EntityTag.version(ifMatch));
        return answer(reviewing.save(id, findings, base, signedIn.account()));
    }

    private Response answer(ClaimReview review) {
        var rules = review.rules(review.findings(), config.ratingScale(), config.complaints());
        return Answers.versioned(ReviewView.of(review, rules, words), review.revisionNumber());
    }
}
