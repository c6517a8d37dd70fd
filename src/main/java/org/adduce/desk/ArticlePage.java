package org.adduce.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.article.Article;
import org.adduce.article.ArticleDetailsEditor;
import org.adduce.article.Articles;
import org.adduce.article.Description;
import org.adduce.claim.Claim;
import org.adduce.claim.ClaimExtraction;
import org.adduce.claim.ManualClaims;
import org.adduce.web.ConcurrentChange;
import org.adduce.web.Fault;
import org.adduce.web.Flash;
import org.adduce.web.Responses;
import org.adduce.web.form.Form;
import org.adduce.workflow.Refusal;

/** An article: its text with the claims marked, what is told about it, and adding claims by hand. */
@Path("/desk/articles/{id: \\d+}")
@Produces(MediaType.TEXT_HTML)
public class ArticlePage {

    private final Articles articles;
    private final ArticleViews views;
    private final ArticleDetailsEditor articleDetailsEditor;
    private final ManualClaims manualClaims;
    private final ClaimExtraction extraction;
    private final SignedIn signedIn;
    private final Flash flash;

    ArticlePage(
            Articles articles,
            ArticleViews views,
            ArticleDetailsEditor articleDetailsEditor,
            ManualClaims manualClaims,
            ClaimExtraction extraction,
            SignedIn signedIn,
            Flash flash) {
        this.articles = articles;
        this.views = views;
        this.articleDetailsEditor = articleDetailsEditor;
        this.manualClaims = manualClaims;
        this.extraction = extraction;
        this.signedIn = signedIn;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance article(ArticleView view, Form description, Form mark);

        static native TemplateInstance _extraction(Article article, boolean reading, boolean followed);
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance show(@PathParam("id") long id) {
        var article = article(id);
        return page(article, description(article), Form.empty());
    }

    /** How far the reading for claims is, for a page that waits; once it is over, the page fetches its text anew. */
    @GET
    @Path("extraction")
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance extraction(@PathParam("id") long id) {
        var article = article(id);
        return Templates._extraction(article, ArticleView.isReading(article), true);
    }

    @POST
    @Path("extraction")
    @RolesAllowed(Role.REVIEWERS)
    public Response extractAgain(@PathParam("id") long id) {
        extraction.again(id, signedIn.account());
        flash.say("extraction_again");
        return Responses.seeOther(path(id));
    }

    @POST
    @Path("description")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response describe(@PathParam("id") long id, Form form) {
        try {
            articleDetailsEditor.describe(id, Description.of(form), number(form, "version"), signedIn.account());
        } catch (RuntimeException e) {
            var refusal = ConcurrentChange.refusal(e, "description_is_unchanged");
            var article = article(id);
            return Responses.refused(
                    refusal,
                    page(article, form.with("version", article.version()).refused(refusal), Form.empty()));
        }
        flash.say("article_described");
        return Responses.seeOther(path(id));
    }

    @POST
    @Path("claims")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response mark(@PathParam("id") long id, Form form) {
        try {
            var claim = marked(id, form);
            flash.say("claim_marked");
            return Responses.seeOther(path(id) + "#mark-" + claim.id());
        } catch (Refusal refusal) {
            var article = article(id);
            return Responses.refused(refusal, page(article, description(article), form.refused(refusal)));
        }
    }

    /** A selection knows its place; words that were typed or pasted are looked for. */
    private Claim marked(long id, Form form) {
        var claimant = form.value("claimant");
        var by = signedIn.account();
        return form.value("start").isEmpty()
                ? manualClaims.mark(id, form.value("exact"), claimant, by)
                : manualClaims.mark(id, number(form, "start"), number(form, "end"), claimant, by);
    }

    private TemplateInstance page(Article article, Form description, Form mark) {
        return Templates.article(views.of(article), description, mark);
    }

    private static Form description(Article article) {
        return Form.empty()
                .with("title", article.title())
                .with("publisher", article.publisher())
                .with("byline", article.byline())
                .with("url", article.url())
                .with("publishedAt", article.publishedAt())
                .with("version", article.version());
    }

    private Article article(long id) {
        return articles.find(id).orElseThrow(NotFoundException::new);
    }

    private static int number(Form form, String field) {
        try {
            return Integer.parseInt(form.value(field));
        } catch (NumberFormatException e) {
            throw Fault.badRequest(field, "is_a_number");
        }
    }

    private static String path(long id) {
        return "/desk/articles/" + id;
    }
}
