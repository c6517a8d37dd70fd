package org.adduce.site;

import io.quarkus.qute.TemplateExtension;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses that people typed, for public pages: {@code {links:web(url)}}. */
@TemplateExtension(namespace = "links")
final class Links {

    private Links() {}

    /** The address if it leads to a page of the web; null for every other, which must not become a link. */
    static @Nullable String web(@Nullable String address) {
        try {
            var uri = new URI(address == null ? "" : address.strip());
            var isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The host of such an address, for people to see where a link leads. */
    static String host(@Nullable String address) {
        var web = web(address);
        return web == null ? "" : URI.create(web).getHost().replaceFirst("^www\\.", "");
    }
}
