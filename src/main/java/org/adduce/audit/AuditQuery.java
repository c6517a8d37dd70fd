package org.adduce.audit;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.adduce.web.Fault;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in an address; what is left empty in the form filters nothing. */
public class AuditQuery {

    @QueryParam("actor")
    @Nullable String actor;

    @QueryParam("action")
    @Nullable String action;

    @QueryParam("subject")
    @Nullable String subject;

    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    /** @throws Fault 400 for what is no known actor and no moment */
    AuditFilter filter(ActorNames names) {
        return new AuditFilter(
                given(actor).map(name -> id(name, names)).orElse(null),
                given(action).orElse(null),
                given(subject).orElse(null),
                given(from).map(text -> moment("from", text, day -> day)).orElse(null),
                given(to).map(text -> moment("to", text, day -> day.plusDays(1))).orElse(null));
    }

    /** The same filter for links, without the question mark; every part ends with an ampersand. */
    public String address() {
        var parts = new LinkedHashMap<String, @Nullable String>();
        parts.put("actor", actor);
        parts.put("action", action);
        parts.put("subject", subject);
        parts.put("from", from);
        parts.put("to", to);
        return parts.entrySet().stream()
                .flatMap(part -> given(part.getValue())
                        .map(value -> part.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&")
                        .stream())
                .collect(Collectors.joining());
    }

    /** Whether anything is filtered at all. */
    public boolean narrows() {
        return !address().isEmpty();
    }

    public String actor() {
        return given(actor).orElse("");
    }

    public String action() {
        return given(action).orElse("");
    }

    public String subject() {
        return given(subject).orElse("");
    }

    public String from() {
        return given(from).orElse("");
    }

    public String to() {
        return given(to).orElse("");
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    private static Long id(String actor, ActorNames names) {
        return actor.matches("\\d{1,18}")
                ? Long.valueOf(actor)
                : names.find(actor).orElseThrow(() -> Fault.badRequest("actor", "actor_is_known"));
    }

    /** A day in UTC, of which the end is meant in {@code to}, or an exact moment. */
    private static Instant moment(String field, String text, UnaryOperator<LocalDate> bound) {
        try {
            return text.length() <= 10
                    ? bound.apply(LocalDate.parse(text)).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Fault.badRequest(field, "is_a_day_or_moment");
        }
    }
}
