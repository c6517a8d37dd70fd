package org.adduce.web.request;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.adduce.web.PathSpelling;
import org.adduce.web.Site;

/**
 * Whether a request may have been sent by another site in a person's name. Browsers say where a request comes from in
 * {@code Sec-Fetch-Site}; over plain http on a network they do not, then {@code Origin} must be the site's own.
 */
@Singleton
class ForgeryCheck {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Where a forged request does harm without a session: it would sign the person in as somebody else. */
    private static final List<String> WITHOUT_SESSION =
            List.of("/desk/sign-in", "/desk/set-up", "/desk/invitations", "/desk/passwords");

    private final Site site;

    @Inject
    ForgeryCheck(Site site) {
        this.site = site;
    }

    /** Only for targets in a plain spelling. */
    boolean suspects(HttpServerRequest request) {
        return !SAFE.contains(request.method().name())
                && (carriesSession(request) || needsNoSession(request))
                && !isFromOurselves(request);
    }

    private boolean carriesSession(HttpServerRequest request) {
        return request.headers().getAll("Cookie").stream().anyMatch(c -> c.contains(Site.SESSION));
    }

    private static boolean needsNoSession(HttpServerRequest request) {
        var path = PathSpelling.decode(request.path());
        return WITHOUT_SESSION.stream().anyMatch(path::startsWith);
    }

    private boolean isFromOurselves(HttpServerRequest request) {
        var fetchSite = request.getHeader("Sec-Fetch-Site");
        return fetchSite != null
                ? fetchSite.equals("same-origin")
                : site.origin().equals(request.getHeader("Origin"));
    }
}
