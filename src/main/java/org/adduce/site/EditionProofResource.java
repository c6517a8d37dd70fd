package org.adduce.site;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.adduce.audit.LoggedChange;
import org.adduce.review.Edition;

/** All that a reader needs to check an edition against the audit log, with public tools or on the page itself. */
@Path("/claims/{slug}/editions/{number: [1-9][0-9]*}")
@PermitAll
@Transactional
public class EditionProofResource {

    /** The proof leads to the newest checkpoint; the other files never change. */
    private static final String SHARED = "public, max-age=60";

    private final Summaries summaries;
    private final EditionRecord record;

    EditionProofResource(Summaries summaries, EditionRecord record) {
        this.summaries = summaries;
        this.record = record;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {

        static native TemplateInstance check(Edition edition, String folder, boolean waiting, boolean matches);

        private Templates() {}
    }

    /** How to check the page, and a script that does it. */
    @GET
    @Path("check")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance check(@PathParam("slug") String slug, @PathParam("number") int number) {
        var edition = edition(slug, number);
        var logged = record.of(edition);
        boolean waiting = logged.isPresent() && logged.get().proof().isEmpty();
        return Templates.check(edition, "/claims/%s/editions/%d".formatted(slug, number), waiting, logged.isPresent());
    }

    /** The edition by value: what the entry's hash is made over. */
    @GET
    @Path("content.json")
    public Response content(@PathParam("slug") String slug, @PathParam("number") int number) {
        return file(edition(slug, number).json().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
    }

    /** The exact bytes of the log's entry. */
    @GET
    @Path("entry.json")
    public Response entry(@PathParam("slug") String slug, @PathParam("number") int number) {
        return file(logged(slug, number).entry(), MediaType.APPLICATION_JSON);
    }

    /** What the entry's commitment {@code after} opens to. */
    @GET
    @Path("opening.json")
    public Response opening(@PathParam("slug") String slug, @PathParam("number") int number) {
        var logged = logged(slug, number);
        var opening = JsonNodeFactory.instance.objectNode().put("content", logged.content()).put("salt", logged.salt());
        return file(opening.toString().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
    }

    /** That the entry stands in the log (C2SP tlog-proof). */
    @GET
    @Path("entry.tlog-proof")
    public Response proof(@PathParam("slug") String slug, @PathParam("number") int number) {
        var proof = logged(slug, number).proof().orElseThrow(NotFoundException::new);
        return file(proof, "text/plain; charset=utf-8");
    }

    private Edition edition(String slug, int number) {
        return summaries.edition(slug, number).orElseThrow(NotFoundException::new);
    }

    private LoggedChange logged(String slug, int number) {
        return record.of(edition(slug, number)).orElseThrow(NotFoundException::new);
    }

    private static Response file(byte[] bytes, String type) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, SHARED)
                .build();
    }
}
