package org.adduce.account.keycloak;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** The cookies with the encrypted session; a long one comes in several. */
final class SessionCookies {

    private static final String NAME = "q_session_" + OidcTenants.SESSION;

    private SessionCookies() {}

    static boolean areIn(RoutingContext context) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(NAME));
    }

    /** Has the browser forget them. */
    static void remove(RoutingContext context, boolean isHttps) {
        context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(NAME))
                .toList()
                .forEach(name -> context.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/desk")
                                .setHttpOnly(true)
                                .setSecure(isHttps)
                                .setSameSite(CookieSameSite.LAX)
                                .setMaxAge(0)));
    }
}
