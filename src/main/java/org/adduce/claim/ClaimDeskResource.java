package org.adduce.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.article.Article;
import org.adduce.article.Articles;
import org.adduce.web.Answers;
import org.adduce.web.Flash;
import org.adduce.web.Form;
import org.adduce.web.LocalPath;
import org.adduce.web.Page;
import org.adduce.workflow.Refusal;

/** The claim desk: the list of claims with its filters, and what is done with many of them at once. */
@Path("/desk/claims")
@Produces(MediaType.TEXT_HTML)
public class ClaimDeskResource {

    static final String PATH = "/desk/claims";

    private final ClaimSearch search;
    private final ClaimRows rows;
    private final Workload workload;
    private final BulkTriage bulk;
    private final Articles articles;
    private final People people;
    private final SignedIn signedIn;
    private final Flash flash;

    ClaimDeskResource(
            ClaimSearch search,
            ClaimRows rows,
            Workload workload,
            BulkTriage bulk,
            Articles articles,
            People people,
            SignedIn signedIn,
            Flash flash) {
        this.search = search;
        this.rows = rows;
        this.workload = workload;
        this.bulk = bulk;
        this.articles = articles;
        this.people = people;
        this.signedIn = signedIn;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "claim")
    static class Templates {
        static native TemplateInstance desk(DeskView view);

        static native TemplateInstance refusals(String verb, int done, List<BulkTriage.Refused> refused, String back);
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
                article == null ? null : articles.find(article).map(Article::title).orElse("")));
    }

    @POST
    @Path("acceptances")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response accept(MultivaluedMap<String, String> sent) {
        return answer("accept", sent, bulk.accept(ids(sent), signedIn.account()));
    }

    @POST
    @Path("dismissals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response dismiss(MultivaluedMap<String, String> sent) {
        var reason = Dismissal.of(sent.getFirst("reason"));
        return answer("dismiss", sent, bulk.dismiss(ids(sent), reason, signedIn.account()));
    }

    @POST
    @Path("assignments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response assign(MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent);
        if (form.value("assignee").isBlank()) {
            throw Refusal.incomplete("assignee", "assignee_is_given");
        }
        var result = bulk.assign(
                ids(sent),
                form.value("assignee"),
                Wording.date("due", form.value("due")),
                form.value("note"),
                signedIn.account());
        return answer("assign", sent, result);
    }

    /** Back to the list if all went well; else a page that lists every refusal. */
    private Response answer(String verb, MultivaluedMap<String, String> sent, BulkTriage.Result result) {
        var back = LocalPath.of(sent.getFirst("return")).orElse(PATH);
        if (result.refused().isEmpty()) {
            flash.say("bulk_" + verb, Integer.toString(result.done().size()));
            return Answers.seeOther(back);
        }
        var page = Templates.refusals(verb, result.done().size(), result.refused(), back);
        return Response.status(result.done().isEmpty() ? 409 : 200).entity(page).build();
    }

    private static List<Long> ids(MultivaluedMap<String, String> sent) {
        try {
            return sent.getOrDefault("ids", List.of()).stream().map(Long::valueOf).toList();
        } catch (NumberFormatException e) {
            throw Refusal.incomplete("ids", "is_number");
        }
    }
}
