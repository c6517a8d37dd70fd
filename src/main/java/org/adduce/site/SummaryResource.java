package org.adduce.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** The articles' review summaries: all of them, and each. */
@Path("/reviews")
public class SummaryResource {

    private static final int PAGE = 20;

    private final Summaries summaries;
    private final LastPublication lastPublication;
    private final ConditionalResponse conditionalResponse;

    SummaryResource(Summaries summaries, LastPublication lastPublication, ConditionalResponse conditionalResponse) {
        this.summaries = summaries;
        this.lastPublication = lastPublication;
        this.conditionalResponse = conditionalResponse;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance summaries(Page<Summary> page);

        static native TemplateInstance summary(Summary summary);

        private Templates() {}
    }

    @GET
    @PermitAll
    public Response list(@QueryParam("after") @Nullable String after) {
        return conditionalResponse.page(Templates.summaries(summaries.newest(after, PAGE)), lastPublication.at());
    }

    @GET
    @Path("{slug}")
    @PermitAll
    public Response show(@PathParam("slug") String slug) {
        var found = summaries.ofArticle(slug);
        if (found.isEmpty()) {
            return Redirection.to(summaries.articleErasedFrom(slug).orElseThrow(NotFoundException::new));
        }
        var summary = found.get();
        var page = Templates.summary(summary);
        return summary.isRecorded()
                ? conditionalResponse.page(page, summary.changed())
                : conditionalResponse.undated(page);
    }
}
