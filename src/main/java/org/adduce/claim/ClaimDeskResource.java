package org.adduce.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.article.Article;
import org.adduce.article.Articles;
import org.adduce.web.Page;
import org.adduce.web.form.Form;

/** The claim desk: the list of claims with its filters. */
@Path("/desk/claims")
@Produces(MediaType.TEXT_HTML)
public class ClaimDeskResource {

    static final String PATH = "/desk/claims";

    private final ClaimSearch search;
    private final ClaimRows rows;
    private final Workload workload;
    private final Articles articles;
    private final People people;
    private final SignedIn signedIn;

    ClaimDeskResource(
            ClaimSearch search,
            ClaimRows rows,
            Workload workload,
            Articles articles,
            People people,
            SignedIn signedIn) {
        this.search = search;
        this.rows = rows;
        this.workload = workload;
        this.articles = articles;
        this.people = people;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "claim")
    static class Templates {
        static native TemplateInstance desk(DeskView view);
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    public TemplateInstance list(@Context UriInfo address) {
        var me = signedIn.account();
        var query = ClaimQuery.of(address.getQueryParameters(), people, me);
        var page = search.page(query);
        var article = query.filter().article();
        return Templates.desk(new DeskView(
                query,
                Form.sent(address.getQueryParameters()),
                new Page<>(rows.of(page.items()), page.next()),
                search.counts(),
                search.countNeedingAssignee(),
                workload.reviewers(),
                workload.assignableBy(me),
                article == null
                        ? null
                        : articles.find(article).map(Article::title).orElse("")));
    }
}
