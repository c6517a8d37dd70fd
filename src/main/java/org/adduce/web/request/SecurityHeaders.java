package org.adduce.web.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.web.FormTarget;
import org.adduce.web.Site;

/** The headers that every answer carries unless it brings its own, as archived files do. */
@Singleton
class SecurityHeaders {

    /** Marks a request whose answer never changes, whatever file server gives it. */
    static final String FOR_GOOD = SecurityHeaders.class.getName();

    private static final Set<Integer> UNCHANGED = Set.of(200, 304);

    private final Map<String, String> always = new LinkedHashMap<>();

    @Inject
    SecurityHeaders(Site site, @Any Instance<FormTarget> formTargets) {
        always.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                        + "connect-src 'self'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'"
                                .formatted(names(formTargets)));
        always.put("X-Content-Type-Options", "nosniff");
        always.put("Referrer-Policy", "same-origin");
        always.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        always.put("Cross-Origin-Opener-Policy", "same-origin");
        always.put("Cross-Origin-Resource-Policy", "same-origin");
        if (site.isHttps()) {
            always.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String names(Instance<FormTarget> targets) {
        return targets.stream()
                .flatMap(target -> target.origin().stream())
                .map(origin -> " " + origin)
                .collect(Collectors.joining());
    }

    /** Adds what is missing, right before the head is written. */
    void complete(RoutingContext context) {
        var headers = context.response().headers();
        always.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if (context.get(FOR_GOOD) != null
                && UNCHANGED.contains(context.response().getStatusCode())) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        if (headers.get("Cache-Control").contains("public")) {
            headers.add("Vary", "Accept-Encoding"); // what is shared may be compressed for one and not for another
        }
    }
}
