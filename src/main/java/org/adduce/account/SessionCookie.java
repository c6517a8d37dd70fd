package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Date;
import org.adduce.web.Site;

/** The cookie that carries a session's secret; under https it is bound to this host ({@code __Host-}, RFC 6265bis). */
@ApplicationScoped
public class SessionCookie {

    private final Site site;

    SessionCookie(Site site) {
        this.site = site;
    }

    public String name() {
        return site.sessionCookie();
    }

    /** Lives as long as the browser does; how long the session lives is the server's decision. */
    public NewCookie carrying(String secret) {
        return base().value(secret).build();
    }

    public NewCookie removed() {
        return base().value("").maxAge(0).expiry(new Date(0)).build();
    }

    private NewCookie.Builder base() {
        return new NewCookie.Builder(name())
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .secure(site.isHttps());
    }
}
