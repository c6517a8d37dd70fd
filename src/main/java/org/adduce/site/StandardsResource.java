package org.adduce.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.adduce.review.PublicationRule;
import org.adduce.review.RatingScale;
import org.adduce.review.ReviewConfig;

/** How this desk works, and where to complain about it. */
@Path("/")
public class StandardsResource {

    private final ReviewConfig config;
    private final LastChange lastChange;
    private final Freshness freshness;

    StandardsResource(ReviewConfig config, LastChange lastChange, Freshness freshness) {
        this.config = config;
        this.lastChange = lastChange;
        this.freshness = freshness;
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
        return freshness.page(
                Templates.methodology(
                        config.ratingScale(), List.of(PublicationRule.values()), config.secondPerson()),
                lastChange.ofProgram());
    }

    @GET
    @Path("contact")
    @PermitAll
    public Response contact() {
        return freshness.page(Templates.contact(), lastChange.ofProgram());
    }
}
