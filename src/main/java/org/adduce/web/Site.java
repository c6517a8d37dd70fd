package org.adduce.web;

import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;

/** The site as people reach it. Every absolute address comes from here, none from a request's Host header. */
@Named("site")
@Singleton
public class Site {

    private final SiteConfig config;
    private final HttpServer server;

    @Inject
    Site(SiteConfig config, HttpServer server) {
        this.config = config;
        this.server = server;
        var path = config.url().getPath();
        if (config.url().getHost() == null || !(path.isEmpty() || path.equals("/"))) {
            throw new IllegalStateException(
                    "Set adduce.site.url to a scheme, a host and a port only, not %s".formatted(config.url()));
        }
    }

    public String name() {
        return config.name();
    }

    /** Where readers complain, as a link: an e-mail address gets its scheme. Empty if the newsroom named none. */
    public String contactAddress() {
        return config.contact()
                .map(c -> c.contains("@") && !c.contains(":") ? "mailto:" + c : c)
                .orElse("");
    }

    /** Scheme, host and port as a browser writes them into {@code Origin}: the scheme's own port is left out. */
    public String origin() {
        URI url = config.url();
        int port = url.getPort() == 0 ? server.getPort() : url.getPort();
        boolean usual = port == -1 || port == (isHttps() ? 443 : 80);
        return url.getScheme().toLowerCase(Locale.ROOT) + "://" + url.getHost().toLowerCase(Locale.ROOT)
                + (usual ? "" : ":" + port);
    }

    /** @param path a path of this program, with its leading slash */
    public String absolute(String path) {
        return origin() + path;
    }

    public boolean isHttps() {
        return "https".equalsIgnoreCase(config.url().getScheme());
    }

    /** What the name of each cookie holds that carries a session, whatever else its name says. */
    public static final String SESSION = "adduce-session";

    /** The session cookie's name; its prefix makes browsers keep it to this host, but they allow that under https only. */
    public String sessionCookie() {
        return isHttps() ? "__Host-" + SESSION : SESSION;
    }
}
