package org.adduce.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.adduce.web.Site;
import org.jspecify.annotations.Nullable;

/** The page of one published claim. */
@Path("/claims")
public class PublishedClaimResource {

    private final Summaries summaries;
    private final ConditionalResponse conditionalResponse;
    private final Site site;

    PublishedClaimResource(Summaries summaries, ConditionalResponse conditionalResponse, Site site) {
        this.summaries = summaries;
        this.conditionalResponse = conditionalResponse;
        this.site = site;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {

        /** @param markup JSON-LD that is safe in a script element; null for none */
        static native TemplateInstance claim(PublishedClaim claim, @Nullable String markup);

        private Templates() {}
    }

    @GET
    @Path("{slug}")
    @PermitAll
    public Response show(@PathParam("slug") String slug) {
        var found = summaries.claim(slug);
        if (found.isEmpty()) {
            return Redirection.to(summaries.claimErasedFrom(slug).orElseThrow(NotFoundException::new));
        }
        var claim = found.get();
        var page = Templates.claim(claim, ClaimReviewMarkup.of(claim, site));
        return claim.recorded() ? conditionalResponse.page(page, claim.changed()) : conditionalResponse.undated(page);
    }
}
