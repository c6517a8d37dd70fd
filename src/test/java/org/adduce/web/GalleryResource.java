package org.adduce.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.adduce.web.form.Form;
import org.adduce.workflow.Issue;

/** All components on one page, to look at, and a form that goes all its ways. */
@Path("/desk/test/gallery")
public class GalleryResource {

    static final Instant THEN = Instant.parse("2026-03-09T14:05:33Z");

    private final Flash flash;

    @Inject
    GalleryResource(Flash flash) {
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "gallery")
    static class Templates {
        static native TemplateInstance components(
                Form form,
                Form refused,
                Page<String> page,
                ProportionBar proportionBar,
                Instant then,
                LocalDate due,
                List<String> stages,
                String markdown);

        static native TemplateInstance article(ProportionBar proportionBar, Instant then);
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() {
        return page(Form.empty().with("title", "A bridge, \"closed\" <for> good"));
    }

    @GET
    @Path("public")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance showPublic() {
        return Templates.article(shares(), THEN);
    }

    @POST
    @PermitAll
    public Response send(MultivaluedMap<String, String> fields) {
        var form = Form.sent(fields);
        if (form.value("title").isBlank()) {
            return Responses.refused(page(form.refused(List.of(new Issue("title", "sample_missing")))));
        }
        flash.say("sent", form.value("title"));
        return Responses.seeOther("/desk/test/gallery");
    }

    private static TemplateInstance page(Form form) {
        var wrong = Form.empty()
                .with("title", "")
                .with("outcome", "disputed")
                .refused(List.of(new Issue("title", "sample_missing"), new Issue("outcome", "not_null")));
        return Templates.components(
                form,
                form.isRefused() ? form : wrong,
                new Page<>(List.of("a"), "abc"),
                shares(),
                THEN,
                LocalDate.parse("2026-03-20"),
                List.of(
                        "candidate",
                        "open",
                        "assigned",
                        "in-review",
                        "submitted",
                        "approved",
                        "published",
                        "dismissed",
                        "withdrawn"),
                "Both ledgers say **41 hours**, see [the register](https://register.example/41).\n\n- one\n- two");
    }

    private static ProportionBar shares() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("verified", 5);
        counts.put("disputed", 2);
        counts.put("inconclusive", 1);
        return ProportionBar.of("sample", counts);
    }
}
