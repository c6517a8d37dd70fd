package org.adduce.web.failure;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.web.ConcurrentChange;
import org.adduce.web.Fault;
import org.adduce.web.Responses;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/**
 * What a caller is told about an exception: the one table from exceptions to statuses, for pages and API alike. Only
 * what is meant as the caller's fault becomes a 4xx; everything else, the database's faults among them, is a 500.
 */
record Failure(int status, List<Issue> issues, Map<String, String> headers) {

    /** Those that have their own title and sentence; another 4xx is told like a 400. */
    private static final Set<Integer> TOLD =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 503);

    static Failure of(int status) {
        int told = TOLD.contains(status) ? status : status >= 400 && status < 500 ? 400 : 500;
        return new Failure(told, List.of(), Map.of());
    }

    static Failure of(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return new Failure(Responses.status(refusal.kind()), refusal.issues(), Map.of());
        }
        if (thrown instanceof Fault fault) {
            return new Failure(fault.status(), fault.issues(), fault.headers());
        }
        if (thrown instanceof ConstraintViolationException violations) {
            return Violations.areTheCallers(violations)
                    ? new Failure(422, Violations.issues(violations), Map.of())
                    : of(500);
        }
        if (ConcurrentChange.isBehind(thrown)) {
            return of(412);
        }
        var status = plainStatus(thrown);
        return status == 400 ? unread(thrown) : of(status);
    }

    /** A document that can be read and says something unknown is refused for what it says. */
    private static Failure unread(Throwable thrown) {
        return UnreadJson.unknownField(thrown)
                .map(unknown -> new Failure(422, List.of(unknown), Map.of()))
                .orElseGet(() -> new Failure(400, UnreadJson.issues(thrown), Map.of()));
    }

    private static int plainStatus(Throwable thrown) {
        if (thrown instanceof UnauthorizedException || thrown instanceof AuthenticationException) {
            return 401;
        }
        if (thrown instanceof ForbiddenException) {
            return 403;
        }
        if (thrown instanceof MismatchedInputException || isMalformedForm(thrown)) {
            return 400;
        }
        if (thrown instanceof IOException && "Request too large".equals(thrown.getMessage())) {
            return 413; // the server's own body stream has already said so to the caller
        }
        return thrown instanceof WebApplicationException http
                ? http.getResponse().getStatus()
                : 500;
    }

    /** JAX-RS tells a path or query parameter of the wrong type as not found, with the conversion's failure as cause. */
    static boolean isParameterOfWrongType(Throwable thrown) {
        return thrown instanceof NotFoundException && thrown.getCause() != null;
    }

    /**
     * Malformed forms come as exceptions without a type of their own, so only the class that throws them gives them away.
     * Quarkus REST 3.33 has nothing better: its FormBodyHandler parses before any request filter or parameter of ours is
     * asked, and catches nothing; a handler around it can only be added by a Quarkus extension, when the program is built.
     */
    private static boolean isMalformedForm(Throwable thrown) {
        var trace = thrown.getStackTrace();
        var thrower = trace.length == 0 ? "" : trace[0].getClassName();
        return thrown instanceof IllegalArgumentException && thrower.equals(URLUtils.class.getName())
                || thrown instanceof IOException && thrower.startsWith(MultipartParser.class.getPackageName());
    }
}
