package org.adduce.account;

import org.adduce.web.Fault;
import org.jspecify.annotations.Nullable;

/** The document of a request, which RESTEasy leaves null where nothing was sent. */
final class RequestBodies {

    private RequestBodies() {}

    static <T> T given(@Nullable T body) {
        if (body == null) {
            throw Fault.badRequest("", "not_empty");
        }
        return body;
    }
}
