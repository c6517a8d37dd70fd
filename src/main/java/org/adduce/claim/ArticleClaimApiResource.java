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
import org.adduce.web.Answers;
import org.adduce.web.Page;
import org.adduce.web.Words;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** The claims of one article by API, and new ones by hand. */
@Path("/api/v1/articles/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleClaimApiResource {

    private final Claims claims;
    private final Articles articles;
    private final Marking marking;
    private final SignedIn signedIn;
    private final Words words;

    ArticleClaimApiResource(Claims claims, Articles articles, Marking marking, SignedIn signedIn, Words words) {
        this.claims = claims;
        this.articles = articles;
        this.marking = marking;
        this.signedIn = signedIn;
        this.words = words;
    }

    /** An article's claims, all at once: a text has an end. */
    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    public Page<ClaimJson> ofArticle(@PathParam("id") long id) {
        articles.find(id).orElseThrow(NotFoundException::new);
        return new Page<>(
                claims.ofArticle(id).stream().map(claim -> ClaimJson.of(claim, words)).toList(), null);
    }

    /** Where it stands by position, or by its words where they stand in the article once. */
    public record Mark(
            @Nullable Integer start, @Nullable Integer end, @Nullable String exact, @Nullable String claimant) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    public Response mark(@PathParam("id") long id, @Nullable Mark mark) {
        var wanted = Optional.ofNullable(mark).orElseThrow(() -> Refusal.incomplete("", "words_are_given"));
        var claim = wanted.start() != null && wanted.end() != null
                ? marking.mark(id, wanted.start(), wanted.end(), wanted.claimant(), signedIn.account())
                : marking.mark(id, given(wanted.exact()), wanted.claimant(), signedIn.account());
        return Answers.created("/api/v1/claims/" + claim.id(), ClaimJson.of(claim, words));
    }

    private static String given(@Nullable String words) {
        return Optional.ofNullable(words).orElseThrow(() -> Refusal.incomplete("exact", "words_are_given"));
    }
}
