package org.adduce.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.claim.Claim;
import org.adduce.claim.match.Match;
import org.adduce.claim.match.Matches;
import org.adduce.claim.match.Matching;
import org.adduce.web.Flash;
import org.adduce.web.Responses;

/** What is decided about a match from the page of one of its claims. */
@Path("/desk/matches")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class MatchStepResource {

    private final Matches matches;
    private final Matching matching;
    private final SignedIn signedIn;
    private final Flash flash;

    MatchStepResource(Matches matches, Matching matching, SignedIn signedIn, Flash flash) {
        this.matches = matches;
        this.matching = matching;
        this.signedIn = signedIn;
        this.flash = flash;
    }

    @POST
    @Path("{id: \\d+}/confirmation")
    @RolesAllowed(Role.REVIEWERS)
    public Response confirm(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        var by = signedIn.account();
        var duplicate = matching.duplicate(matches.get(id), by);
        var match = matching.confirm(id, by);
        duplicate.ifPresentOrElse(
                claim -> flash.say("match_settled", Long.toString(claim.id())), () -> flash.say("match_confirmed"));
        return back(match, sent);
    }

    @POST
    @Path("{id: \\d+}/rejection")
    @RolesAllowed(Role.REVIEWERS)
    public Response reject(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        var match = matching.reject(id, signedIn.account());
        flash.say("match_rejected");
        return back(match, sent);
    }

    @POST
    @Path("{id: \\d+}/reconsideration")
    @RolesAllowed(Role.REVIEWERS)
    public Response reconsider(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        var match = matching.reconsider(id, signedIn.account());
        flash.say("match_reconsidered");
        return back(match, sent);
    }

    /** To the claim whose page it came from; to the match's first if it says none of the two. */
    private static Response back(Match match, MultivaluedMap<String, String> sent) {
        var from = sent.getFirst("claim");
        var claim = match.claims().stream()
                .map(Claim::id)
                .filter(id -> Long.toString(id).equals(from))
                .findFirst()
                .orElseGet(() -> match.first().id());
        return Responses.seeOther("/desk/claims/" + claim + "#match-" + match.id());
    }
}
