package org.adduce.claim.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.adduce.account.Role;
import org.adduce.claim.Claims;
import org.adduce.web.MessageLookup;
import org.adduce.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The matches of one claim by API. */
@Path("/api/v1/claims/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimMatchApiResource {

    private final Claims claims;
    private final Matches matches;
    private final MessageLookup messageLookup;

    ClaimMatchApiResource(Claims claims, Matches matches, MessageLookup messageLookup) {
        this.claims = claims;
        this.matches = matches;
        this.messageLookup = messageLookup;
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    @Operation(
            summary = "List a claim's matches, the likeliest first",
            description =
                    "Claims of other articles that say the same or the opposite: suggested, confirmed and rejected.")
    public Page<MatchJson> list(@PathParam("id") long id) {
        var claim = claims.get(id);
        return new Page<>(
                matches.ofClaim(claim.id()).stream()
                        .map(match -> MatchJson.of(match, messageLookup))
                        .toList(),
                null);
    }
}
