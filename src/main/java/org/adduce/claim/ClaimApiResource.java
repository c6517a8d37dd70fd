package org.adduce.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.web.MessageLookup;
import org.adduce.web.Page;
import org.adduce.web.Responses;

/** Claims by API: the desk's list, and one of them. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimApiResource {

    private final Claims claims;
    private final ClaimSearch search;
    private final People people;
    private final SignedIn signedIn;
    private final MessageLookup messageLookup;

    ClaimApiResource(Claims claims, ClaimSearch search, People people, SignedIn signedIn, MessageLookup messageLookup) {
        this.claims = claims;
        this.search = search;
        this.people = people;
        this.signedIn = signedIn;
        this.messageLookup = messageLookup;
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    public Page<ClaimJson> list(@Context UriInfo address) {
        var query = ClaimQuery.of(address.getQueryParameters(), people, signedIn.account());
        return search.page(query).map(claim -> ClaimJson.of(claim, messageLookup));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    public Response show(@PathParam("id") long id) {
        var claim = claims.get(id);
        return Responses.versioned(ClaimJson.of(claim, messageLookup), claim.version());
    }
}
