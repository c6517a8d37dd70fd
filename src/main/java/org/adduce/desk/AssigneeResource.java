package org.adduce.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.adduce.account.Role;
import org.adduce.claim.Claims;
import org.adduce.claim.Workload;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where an editor finds whom to give a claim, out of more people than a list to choose from can hold. */
@Path("/desk/claims/{id}/assignees")
@Produces(MediaType.TEXT_HTML)
public class AssigneeResource {

    private final Claims claims;
    private final Workload workload;

    AssigneeResource(Claims claims, Workload workload) {
        this.claims = claims;
        this.workload = workload;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance assignees(
                long id, String statement, long version, String words, Workload.Choice choice, @Nullable String more);
    }

    @GET
    @RolesAllowed(Role.EDITORS)
    public TemplateInstance list(long id, @RestQuery @Nullable String q, @RestQuery @Nullable String after) {
        var claim = claims.get(id);
        var words = Objects.requireNonNullElse(q, "");
        var choice = workload.assignable(words, after);
        return Templates.assignees(id, claim.statement(), claim.version(), words, choice, more(id, words, choice));
    }

    private static @Nullable String more(long id, String words, Workload.Choice choice) {
        var next = choice.next();
        return next == null
                ? null
                : "/desk/claims/" + id + "/assignees?q=" + encoded(words) + "&after=" + encoded(next);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
