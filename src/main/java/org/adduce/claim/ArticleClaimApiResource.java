package org.adduce.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.article.Articles;
import org.adduce.web.MessageLookup;
import org.adduce.web.Page;
import org.adduce.web.Responses;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** The claims of one article by API, and new ones by hand. */
@Path("/api/v1/articles/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleClaimApiResource {

    private final Claims claims;
    private final Articles articles;
    private final ManualClaims manualClaims;
    private final SignedIn signedIn;
    private final MessageLookup messageLookup;

    ArticleClaimApiResource(
            Claims claims,
            Articles articles,
            ManualClaims manualClaims,
            SignedIn signedIn,
            MessageLookup messageLookup) {
        this.claims = claims;
        this.articles = articles;
        this.manualClaims = manualClaims;
        this.signedIn = signedIn;
        this.messageLookup = messageLookup;
    }

    /** An article's claims, all at once: a text has an end. */
    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    public Page<ClaimJson> ofArticle(@PathParam("id") long id) {
        if (articles.find(id).isEmpty()) {
            throw new NotFoundException();
        }
        return new Page<>(
                claims.ofArticle(id).stream()
                        .map(claim -> ClaimJson.of(claim, messageLookup))
                        .toList(),
                null);
    }

    /** Where it stands by position, or by its words where they stand in the article once. */
    public record Mark(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact,
            @Nullable String claimant) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    public Response mark(@PathParam("id") long id, @Nullable Mark mark) {
        var wanted = Optional.ofNullable(mark).orElseThrow(() -> Refusal.incomplete("", "words_are_given"));
        var claim = wanted.start() != null && wanted.end() != null
                ? manualClaims.mark(id, wanted.start(), wanted.end(), wanted.claimant(), signedIn.account())
                : manualClaims.mark(id, given(wanted.exact()), wanted.claimant(), signedIn.account());
        return Responses.created("/api/v1/claims/" + claim.id(), ClaimJson.of(claim, messageLookup));
    }

    private static String given(@Nullable String words) {
        return Optional.ofNullable(words).orElseThrow(() -> Refusal.incomplete("exact", "words_are_given"));
    }
}
