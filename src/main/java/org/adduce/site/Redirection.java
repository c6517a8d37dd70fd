package org.adduce.site;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** An address that will not come back. */
final class Redirection {

    private Redirection() {}

    /** @param path on this site */
    static Response to(String path) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .build();
    }
}
