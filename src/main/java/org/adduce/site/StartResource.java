package org.adduce.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The front page: what this desk is, and what it published last. */
@Path("/")
public class StartResource {

    private static final int LATEST = 8;

    private final Summaries summaries;
    private final LastPublication lastPublication;
    private final ConditionalResponse conditionalResponse;

    StartResource(Summaries summaries, LastPublication lastPublication, ConditionalResponse conditionalResponse) {
        this.summaries = summaries;
        this.lastPublication = lastPublication;
        this.conditionalResponse = conditionalResponse;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance start(List<PublishedClaim> claims);

        private Templates() {}
    }

    @GET
    @PermitAll
    public Response show() {
        var latest = summaries.newestClaims(null, LATEST).items();
        return conditionalResponse.page(Templates.start(latest), lastPublication.at());
    }
}
