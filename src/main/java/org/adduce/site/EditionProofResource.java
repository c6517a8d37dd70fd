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
import java.time.Instant;
import java.util.Optional;
import org.adduce.audit.erasure.RecordedErasure;
import org.adduce.audit.tlog.LoggedChange;
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

        /** @param opens whether the entry's commitment is still opened by anything */
        static native TemplateInstance erased(
                Edition edition, String folder, boolean waiting, Instant at, boolean opens);

        private Templates() {}
    }

    /** How to check the page, and a script that does it. */
    @GET
    @Path("check")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance check(@PathParam("slug") String slug, @PathParam("number") int number) {
        var edition = edition(slug, number);
        var folder = "/claims/%s/editions/%d".formatted(slug, number);
        var erasure = record.erasureOf(edition);
        if (erasure.isPresent()) {
            var it = erasure.get();
            boolean waiting = it.proof().isEmpty() || it.erasure().proof().isEmpty();
            return Templates.erased(
                    edition, folder, waiting, it.at(), it.opening().isPresent());
        }
        var logged = record.of(edition);
        boolean waiting = logged.isPresent() && logged.get().proof().isEmpty();
        return Templates.check(edition, folder, waiting, logged.isPresent());
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
        var edition = edition(slug, number);
        var entry = record.erasureOf(edition)
                .map(RecordedErasure::entry)
                .orElseGet(() -> logged(edition).entry());
        return file(entry, MediaType.APPLICATION_JSON);
    }

    /** What the entry's commitment {@code after} opens to. */
    @GET
    @Path("opening.json")
    public Response opening(@PathParam("slug") String slug, @PathParam("number") int number) {
        var edition = edition(slug, number);
        var erasure = record.erasureOf(edition);
        if (erasure.isPresent()) {
            var left = erasure.get().opening().orElseThrow(NotFoundException::new);
            return opening(left.salt(), left.content());
        }
        var logged = logged(edition);
        return opening(logged.salt(), logged.content());
    }

    /** That the entry stands in the log (C2SP tlog-proof). */
    @GET
    @Path("entry.tlog-proof")
    public Response proof(@PathParam("slug") String slug, @PathParam("number") int number) {
        var edition = edition(slug, number);
        var erasure = record.erasureOf(edition);
        return proof(
                erasure.isPresent() ? erasure.get().proof() : logged(edition).proof());
    }

    /** The entry of the erasure that removed a person's data from it. */
    @GET
    @Path("erasure-entry.json")
    public Response erasureEntry(@PathParam("slug") String slug, @PathParam("number") int number) {
        return file(erasure(slug, number).entry(), MediaType.APPLICATION_JSON);
    }

    /** What that entry commits to: which editions the erasure touched, with the hashes of what it left. */
    @GET
    @Path("erasure-opening.json")
    public Response erasureOpening(@PathParam("slug") String slug, @PathParam("number") int number) {
        var erasure = erasure(slug, number);
        return opening(erasure.salt(), erasure.content());
    }

    @GET
    @Path("erasure.tlog-proof")
    public Response erasureProof(@PathParam("slug") String slug, @PathParam("number") int number) {
        return proof(erasure(slug, number).proof());
    }

    private Edition edition(String slug, int number) {
        return summaries.edition(slug, number).orElseThrow(NotFoundException::new);
    }

    private LoggedChange logged(Edition edition) {
        return record.of(edition).orElseThrow(NotFoundException::new);
    }

    private LoggedChange erasure(String slug, int number) {
        return record.erasureOf(edition(slug, number))
                .orElseThrow(NotFoundException::new)
                .erasure();
    }

    private static Response opening(String salt, String content) {
        var opening =
                JsonNodeFactory.instance.objectNode().put("content", content).put("salt", salt);
        return file(opening.toString().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
    }

    private static Response proof(Optional<byte[]> proof) {
        return file(proof.orElseThrow(NotFoundException::new), "text/plain; charset=utf-8");
    }

    private static Response file(byte[] bytes, String type) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, SHARED)
                .build();
    }
}
