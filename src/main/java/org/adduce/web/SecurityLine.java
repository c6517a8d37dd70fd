package org.adduce.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the security log in the making. Values are texts, whole numbers or null; whatever a text holds, it is written in
 * plain ASCII, so nobody has to look at it before. Never what somebody typed as a name: people type their password there.
 */
public final class SecurityLine {

    /** Far more than what browsers call themselves; a line must not grow with what a stranger sends. */
    private static final int LONGEST = 300;

    /** What stands in an address and is no word: invitations and set-up links carry their secret there. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32,}");

    /** Whoever is erased on their demand would stay in these lines; the account that asks is told by its id. */
    private static final Pattern NAME = Pattern.compile("(?<=/desk/people/|/api/v1/accounts/)(?!invitations/)[^/]+");

    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

    private final SecurityEvent event;
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private SecurityLine(SecurityEvent event) {
        this.event = event;
    }

    /** @param account the id of the account that acts, or is acted for; null where there is none */
    public static SecurityLine of(SecurityEvent event, @Nullable Long account) {
        return new SecurityLine(event).with("account", account);
    }

    /** @param why a word or a few of ours, for people */
    public SecurityLine saying(String why) {
        return with("description", why);
    }

    public SecurityLine with(String field, @Nullable Long value) {
        fields.put(field, value);
        return this;
    }

    public SecurityLine with(String field, @Nullable String value) {
        fields.put(field, value == null ? null : shortened(value));
        return this;
    }

    /** Where the request came from. */
    public SecurityLine from(HttpServerRequest request) {
        var address = request.remoteAddress();
        return with("source_ip", address == null ? "" : Objects.requireNonNullElse(address.hostAddress(), ""))
                .with("useragent", Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }

    /** What it asked for, without its query, without secrets and without people's names. */
    public SecurityLine to(HttpServerRequest request) {
        var path = Objects.requireNonNullElse(request.path(), "");
        return with("request_method", request.method().name())
                .with(
                        "request_uri",
                        NAME.matcher(SECRET.matcher(path).replaceAll("***")).replaceAll("***"));
    }

    SecurityEvent event() {
        return event;
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }

    /** Half a surrogate pair is no character, and strict readers of JSON refuse the whole line for it. */
    private static String shortened(String value) {
        var cut = value.length() > LONGEST ? value.substring(0, LONGEST) + "\u2026" : value;
        return HALF_A_PAIR.matcher(cut).replaceAll("\uFFFD");
    }
}
