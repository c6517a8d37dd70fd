package org.adduce.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.workflow.Refusal;

/**
 * The answers that resources give. Locations are paths: JAX-RS would make absolute ones from the Host header, which
 * the caller chooses.
 */
public final class Responses {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Responses() {}

    /** After a POST: go and look at that page (303). */
    public static Response seeOther(String path) {
        return Response.status(303).header(HttpHeaders.LOCATION, path).build();
    }

    /** A form that is shown again, with what is wrong at its fields (422). */
    public static Response refused(TemplateInstance form) {
        return Response.status(422).entity(form).type(HTML).build();
    }

    /** A form that is shown again with what it was refused for, under the status that the API has for such a refusal. */
    public static Response refused(Refusal refusal, TemplateInstance form) {
        return Response.status(status(refusal.kind())).entity(form).type(HTML).build();
    }

    /** Something new under that path (201). */
    public static Response created(String path, Object body) {
        return Response.status(201)
                .header(HttpHeaders.LOCATION, path)
                .entity(body)
                .build();
    }

    /** Something together with the version that the next change must name (200). */
    public static Response versioned(Object body, long version) {
        return Response.ok(body).header(HttpHeaders.ETAG, EntityTag.of(version)).build();
    }

    /** The status of a refusal, for pages and API alike. */
    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case WRONG_STAGE -> 409;
            case NOT_YOURS -> 403;
            case STALE -> 412;
            case INCOMPLETE -> 422;
        };
    }
}
