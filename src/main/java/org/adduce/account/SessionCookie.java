package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Date;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that carries a session's secret; under https it is bound to this host ({@code __Host-}, RFC 6265bis). */
@ApplicationScoped
public class SessionCookie {

    private static final String NAME = "adduce-session";

    private final boolean https;

    SessionCookie(@ConfigProperty(name = "adduce.site.url") String siteUrl) {
        this.https = siteUrl.regionMatches(true, 0, "https:", 0, 6);
    }

    /** Its name, which depends on whether the site's own address is https. */
    public String name() {
        return https ? "__Host-" + NAME : NAME;
    }

    /** Lives as long as the browser does; how long the session lives is the server's decision. */
    NewCookie carrying(String secret) {
        return base().value(secret).build();
    }

    NewCookie removed() {
        return base().value("").maxAge(0).expiry(new Date(0)).build();
    }

    private NewCookie.Builder base() {
        return new NewCookie.Builder(name())
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .secure(https);
    }
}
