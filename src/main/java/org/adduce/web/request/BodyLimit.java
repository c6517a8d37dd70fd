package org.adduce.web.request;

import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/**
 * How many bytes a request may bring. Much is for where articles and evidence come in, and only for those who show a
 * session or a key, whether it is good or not: with a bad one the body is never read.
 */
final class BodyLimit {

    static final long SMALL = 64 * 1024;
    static final long USUAL = 2 * 1024 * 1024;

    /** Where somebody is let in who shows nothing yet; the body is read before anything else is known of them. */
    private static final Pattern ENTRANCE = Pattern.compile("/desk/(sign-in|set-up|invitations|passwords)(/.*)?");

    private static final Pattern INTAKE =
            Pattern.compile("/desk/articles(/uploaded)?|/api/v1/articles|/(desk|api/v1)/claims/\\d+/review(/.*)?");

    private BodyLimit() {}

    /** @param largest where most is let in; only for targets in a plain spelling */
    static long of(HttpServerRequest request, String sessionCookie, long largest) {
        return Math.min(largest, of(request.path(), showsSecret(request, sessionCookie), largest));
    }

    static long of(String path, boolean showsSecret, long largest) {
        if (!showsSecret || ENTRANCE.matcher(path).matches()) {
            return SMALL;
        }
        return INTAKE.matcher(path).matches() ? largest : USUAL;
    }

    private static boolean showsSecret(HttpServerRequest request, String sessionCookie) {
        return request.headers().contains("Authorization")
                || request.headers().getAll("Cookie").stream().anyMatch(c -> c.contains(sessionCookie));
    }
}
