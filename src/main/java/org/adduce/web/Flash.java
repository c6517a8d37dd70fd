package org.adduce.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Notices that are shown once, on the page that a redirect leads to. They travel in a cookie as message keys with
 * arguments, never as finished words: whoever forges the cookie can say no more than our own messages.
 */
@RequestScoped
public class Flash {

    static final String COOKIE = "adduce-notices";
    private static final int MOST = 5;
    private static final int LONGEST = 300;
    private static final int SECONDS = 60;

    private final MessageLookup messageLookup;
    private final Site site;
    private final RoutingContext context;
    private final List<String> left = new ArrayList<>();

    @Inject
    Flash(MessageLookup messageLookup, Site site, RoutingContext context) {
        this.messageLookup = messageLookup;
        this.site = site;
        this.context = context;
    }

    /** Leaves the message {@code notice_<key>} for the next page; arguments are shown as text. */
    public void say(String key, String... arguments) {
        messageLookup.of("notice", key, (Object[]) arguments);
        var parts = new ArrayList<String>(List.of(key));
        Arrays.stream(arguments).map(Flash::shortened).forEach(parts::add);
        left.add(Cursor.of(parts.toArray()).toString());
        context.response().addCookie(cookie(String.join("|", left)).setMaxAge(SECONDS));
    }

    /** What was left for this page, in words; asking takes it away. */
    List<String> consume() {
        var sent = context.request().getCookie(COOKIE);
        if (sent == null) {
            return List.of();
        }
        if (left.isEmpty()) {
            context.response().addCookie(cookie("").setMaxAge(0));
        }
        return Arrays.stream(sent.getValue().split("\\|"))
                .limit(MOST)
                .flatMap(n -> read(n).stream())
                .toList();
    }

    private List<String> read(String notice) {
        try {
            int parts = notice.split("\\.", -1).length;
            var said = Cursor.parse(notice, parts).orElseThrow(() -> Fault.badRequest("", "invalid"));
            Object[] arguments = new Object[parts - 1];
            for (int i = 1; i < parts; i++) {
                arguments[i - 1] = said.text(i);
            }
            return messageLookup.message("notice_" + said.text(0), arguments).stream()
                    .toList();
        } catch (Fault forged) {
            return List.of();
        }
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/desk")
                .setHttpOnly(true)
                .setSecure(site.isHttps())
                .setSameSite(CookieSameSite.STRICT);
    }

    private static String shortened(String argument) {
        return argument.length() <= LONGEST ? argument : argument.substring(0, LONGEST) + "…";
    }
}
