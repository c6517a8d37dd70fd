package org.adduce.site;

import io.quarkus.qute.TemplateExtension;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses and dates that people typed, for public pages: {@code {links:web(url)}}, {@code {links:words(date)}}. */
@TemplateExtension(namespace = "links")
final class Links {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

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

    /** The day of an ISO 8601 date or date and time, in words; as it was typed if it is none. */
    static String words(@Nullable String date) {
        var day = day(date);
        return day == null ? String.valueOf(date) : DAY.format(day);
    }

    static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
