package org.adduce.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** The list of all articles. */
@Path("/desk/articles")
public class ArticleListResource {

    private static final int PAGE_SIZE = 50;

    private final Articles articles;
    private final People people;

    ArticleListResource(Articles articles, People people) {
        this.articles = articles;
        this.people = people;
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance list(Page<ArticleRow> page, ExtractionProgress extractionProgress);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance list(@QueryParam("after") @Nullable String after) {
        return Templates.list(articles.newest(after, PAGE_SIZE).map(this::row), articles.readings());
    }

    private ArticleRow row(Article article) {
        var by = article.broughtInBy();
        return new ArticleRow(
                article,
                by == null ? null : people.byId(by).map(Account::displayName).orElse(null));
    }
}
