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
            summary = "List the matches that wait for a person, the oldest first",
            description = "Two claims of different articles each, neither of them dismissed.")
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
            description =
                    "Of two claims that say the same, the one that nobody has in hand is dismissed as a duplicate of"
                            + " the other; where both are being worked on they are only linked.")
    @APIResponse(responseCode = "200", description = "It is confirmed; the answer shows both claims as they are then")
    @APIResponse(responseCode = "409", description = "It was decided before, or one of its claims was dismissed")
    @APIResponse(responseCode = "412", description = "Somebody else decided it at the same moment")
    public MatchJson confirm(@PathParam("id") long id) {
        return json(matching.confirm(id, signedIn.account()));
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed(Role.REVIEWERS)
    @Operation(summary = "Reject a match", description = "It is not proposed again.")
    @APIResponse(responseCode = "200", description = "It is rejected")
    @APIResponse(responseCode = "409", description = "It was decided before")
    @APIResponse(responseCode = "412", description = "Somebody else decided it at the same moment")
    public MatchJson reject(@PathParam("id") long id) {
        return json(matching.reject(id, signedIn.account()));
    }

    @POST
    @Path("{id}/reconsideration")
    @RolesAllowed(Role.REVIEWERS)
    @Operation(
            summary = "Take back what was decided about a match",
            description = "It is a proposal again; the claim that was dismissed as a duplicate with it is open again.")
    @APIResponse(responseCode = "200", description = "It is a proposal again")
    @APIResponse(responseCode = "409", description = "Nothing was decided about it")
    @APIResponse(responseCode = "412", description = "Somebody else did the same at the same moment")
    public MatchJson reconsider(@PathParam("id") long id) {
        return json(matching.reconsider(id, signedIn.account()));
    }

    private MatchJson json(Match match) {
        return MatchJson.of(match, messageLookup);
    }
}
