package org.adduce.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.article.FetchRefused.Guard;
import org.apache.hc.client5.http.utils.URIUtils;

/** Reads addresses as people paste them and as servers send them: with spaces, umlauts and international names. */
final class WebAddress {

    private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):.*");
    private static final Pattern PARTS = Pattern.compile("[^:]+://([^/?]*)([^?]*)(\\?.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(?::([0-9]{1,5})?)?");
    /** A host that ends in a number is an IPv4 address to one program and a name, or another address, to the next. */
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._~:/?@!$&'()*+,;=%-]");

    private WebAddress() {}

    /**
     * The address in the one spelling in which it is asked for, without a fragment.
     *
     * @throws FetchRefused unless it is a complete http or https address without a user
     */
    static URI of(String text) {
        String address = withoutFragment(text);
        var scheme = SCHEME.matcher(address);
        FetchRefused.unless(scheme.matches(), Guard.ADDRESS_IS_COMPLETE, text);
        String protocol = scheme.group(1).toLowerCase(Locale.ROOT);
        FetchRefused.unless(protocol.equals("http") || protocol.equals("https"), Guard.SCHEME_IS_HTTP, text);
        var parts = PARTS.matcher(address);
        FetchRefused.unless(parts.matches(), Guard.ADDRESS_IS_COMPLETE, text);
        // The text is not repeated: it may hold a password.
        FetchRefused.unless(parts.group(1).indexOf('@') < 0, Guard.ADDRESS_NAMES_NO_USER, "a user before the host");
        String path = parts.group(2).isEmpty() ? "/" : escaped(parts.group(2));
        String query = parts.group(3) == null ? "" : escaped(parts.group(3));
        return uri(protocol + "://" + authority(parts.group(1), text) + path + query);
    }

    /** Where a redirect leads, seen from the page that sent it. */
    static URI redirected(URI from, String location) throws URISyntaxException {
        String target = withoutFragment(location);
        if (SCHEME.matcher(target).matches()) {
            return of(target);
        }
        if (target.startsWith("//")) {
            return of(from.getScheme() + ":" + target);
        }
        return of(URIUtils.resolve(from, new URI(escaped(target))).toString());
    }

    private static String withoutFragment(String text) {
        return text.strip().replaceFirst("(?s)#.*", "");
    }

    private static String authority(String written, String text) {
        String ascii;
        try {
            ascii = IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new FetchRefused(Guard.ADDRESS_IS_COMPLETE, text);
        }
        var authority = AUTHORITY.matcher(ascii);
        FetchRefused.unless(authority.matches(), Guard.ADDRESS_IS_COMPLETE, text);
        String host = authority.group(1);
        FetchRefused.unless(
                !NUMERIC.matcher(host).matches() || FOUR_NUMBERS.matcher(host).matches(),
                Guard.ADDRESS_IS_COMPLETE,
                text);
        String port = authority.group(2);
        FetchRefused.unless(port == null || Integer.parseInt(port) <= 65535, Guard.ADDRESS_IS_COMPLETE, text);
        return host + (port == null ? "" : ":" + port);
    }

    private static String escaped(String part) {
        return UNSAFE.matcher(LONE_PERCENT.matcher(part).replaceAll("%25"))
                .replaceAll(unsafe -> percent(unsafe.group()));
    }

    private static String percent(String character) {
        var escape = new StringBuilder();
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            escape.append(String.format("%%%02X", b));
        }
        return escape.toString();
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new FetchRefused(Guard.ADDRESS_IS_COMPLETE, e);
        }
    }
}
