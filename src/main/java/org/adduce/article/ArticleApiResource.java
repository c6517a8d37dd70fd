package org.adduce.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.web.Page;
import org.adduce.web.Responses;
import org.adduce.workflow.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Articles by API. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleApiResource {

    private final ArticleImporter importer;
    private final Articles articles;
    private final People people;
    private final SignedIn signedIn;

    ArticleApiResource(ArticleImporter importer, Articles articles, People people, SignedIn signedIn) {
        this.importer = importer;
        this.articles = articles;
        this.people = people;
        this.signedIn = signedIn;
    }

    @POST
    @RolesAllowed(Role.REVIEWERS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add an article",
            description = "Adding the same text twice answers with the existing article.")
    @APIResponse(responseCode = "201", description = "The article is added; its claims are being found")
    @APIResponse(responseCode = "200", description = "The text was already added")
    @APIResponse(
            responseCode = "422",
            description = "The content is not the text of an article, or a detail is invalid")
    public Response bringIn(@Nullable NewArticle sent) {
        if (sent == null) {
            throw Refusal.incomplete("text", "content_is_one");
        }
        var importResult = sent.bringInto(importer, signedIn.account());
        var body = show(importResult.articleId());
        return importResult.isNew()
                ? Responses.created("/api/v1/articles/" + body.id(), body)
                : Response.ok(body).build();
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Operation(summary = "List articles, the newest first", description = "Without their texts.")
    public Page<ArticleJson> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        return articles.newest(after, Page.size(limit)).map(article -> ArticleJson.listed(article, nameOf(article)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.REVIEWERS)
    @Operation(summary = "Read one article with its text")
    public ArticleJson show(@PathParam("id") long id) {
        var article = articles.find(id).orElseThrow(NotFoundException::new);
        return ArticleJson.whole(article, nameOf(article));
    }

    private @Nullable String nameOf(Article article) {
        var id = article.broughtInBy();
        return id == null ? null : people.byId(id).map(Account::name).orElse(null);
    }
}
