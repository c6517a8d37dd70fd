package org.adduce.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.adduce.review.PublicationRule;
import org.adduce.review.content.RatingScale;
import org.adduce.review.content.ReviewConfig;

/** How this desk works, and where to complain about it. */
@Path("/")
public class StandardsResource {

    private final ReviewConfig config;
    private final LastPublication lastPublication;
    private final ConditionalResponse conditionalResponse;

    StandardsResource(ReviewConfig config, LastPublication lastPublication, ConditionalResponse conditionalResponse) {
        this.config = config;
        this.lastPublication = lastPublication;
        this.conditionalResponse = conditionalResponse;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance methodology(
                RatingScale scale, List<PublicationRule> rules, boolean secondPerson);

        static native TemplateInstance contact();

        private Templates() {}
    }

    @GET
    @Path("methodology")
    @PermitAll
    public Response methodology() {
        return conditionalResponse.page(
                Templates.methodology(config.ratingScale(), List.of(PublicationRule.values()), config.secondPerson()),
                lastPublication.ofProgram());
    }

    @GET
    @Path("contact")
    @PermitAll
    public Response contact() {
        return conditionalResponse.page(Templates.contact(), lastPublication.ofProgram());
    }
}
