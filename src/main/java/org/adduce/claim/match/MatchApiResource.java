package org.adduce.claim.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.web.MessageLookup;
import org.adduce.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Matches by API: what the program proposes, and what people decide about it. */
@Path("/api/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class MatchApiResource {

    private final Matches matches;
    private final Matching matching;
    private final SignedIn signedIn;
    private final MessageLookup messageLookup;

    MatchApiResource(Matches matches, Matching matching, SignedIn signedIn, MessageLookup messageLookup) {
        this.matches = matches;
        this.matching = matching;
        this.signedIn = signedIn;
        this.messageLookup = messageLookup;
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Operation(
            summary = "List the matches to decide, the oldest first",
            description = "Each has two claims of different articles, neither of them dismissed.")
    public Page<MatchJson> open(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        return matches.open(after, Page.size(limit)).map(this::json);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.REVIEWERS)
    @Operation(summary = "Read one match with both its passages")
    public MatchJson show(@PathParam("id") long id) {
        return json(matches.get(id));
    }

    @POST
    @Path("{id}/confirmation")
    @RolesAllowed(Role.REVIEWERS)
    @Operation(
            summary = "Confirm a match",
            description = "Of two claims that say the same, the unassigned one is dismissed as a duplicate of"
                    + " the other. If both are being worked on, they are linked and neither is dismissed.")
    @APIResponse(responseCode = "200", description = "The match is confirmed; the response shows both claims")
    @APIResponse(responseCode = "409", description = "The match is already decided, or one of its claims is dismissed")
    @APIResponse(responseCode = "412", description = "The match was decided at the same time by another request")
    public MatchJson confirm(@PathParam("id") long id) {
        return json(matching.confirm(id, signedIn.account()));
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed(Role.REVIEWERS)
    @Operation(summary = "Reject a match", description = "The match is not suggested again.")
    @APIResponse(responseCode = "200", description = "The match is rejected")
    @APIResponse(responseCode = "409", description = "The match is already decided")
    @APIResponse(responseCode = "412", description = "The match was decided at the same time by another request")
    public MatchJson reject(@PathParam("id") long id) {
        return json(matching.reject(id, signedIn.account()));
    }

    @POST
    @Path("{id}/reconsideration")
    @RolesAllowed(Role.REVIEWERS)
    @Operation(
            summary = "Undo the decision on a match",
            description = "The match is open again, and so is the claim that was dismissed as a duplicate with it.")
    @APIResponse(responseCode = "200", description = "The match is open again")
    @APIResponse(responseCode = "409", description = "The match is not decided yet")
    @APIResponse(responseCode = "412", description = "The decision was undone at the same time by another request")
    public MatchJson reconsider(@PathParam("id") long id) {
        return json(matching.reconsider(id, signedIn.account()));
    }

    private MatchJson json(Match match) {
        return MatchJson.of(match, messageLookup);
    }
}
