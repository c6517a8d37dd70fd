package org.adduce.audit.history;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.adduce.audit.event.AuditFilter;
import org.adduce.web.Fault;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in an address; what is left empty in the form filters nothing. */
public class AuditQuery {

    private static final Pattern WORDS = Pattern.compile("(?i)(claim|article|account)s?\\s+(\\d{1,18})");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @QueryParam("actor")
    @Nullable
    String actor;

    @QueryParam("action")
    @Nullable
    String action;

    @QueryParam("subject")
    @Nullable
    String subject;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    /** What fields of these names ask for; others are left alone. */
    public static AuditQuery of(Map<String, String> fields) {
        var query = new AuditQuery();
        query.actor = fields.get("actor");
        query.action = fields.get("action");
        query.subject = fields.get("subject");
        query.from = fields.get("from");
        query.to = fields.get("to");
        return query;
    }

    /** @throws Fault 400 for what is no known actor and no moment */
    AuditFilter filter(ActorNames names) {
        var first = given(from).map(text -> moment("from", text, day -> day)).orElse(null);
        var end = given(to)
                .map(text -> moment("to", text, day -> day.plusDays(1)))
                .orElse(null);
        if (first != null && end != null && !first.isBefore(end)) {
            throw Fault.badRequest("to", "is_after_from");
        }
        return new AuditFilter(
                given(actor).map(name -> id(name, names)).orElse(null),
                given(action).orElse(null),
                given(subject).map(AuditQuery::path).orElse(null),
                first,
                end);
    }

    /** As people write it, "Claim 7", or as the log does. */
    private static String path(String subject) {
        var words = WORDS.matcher(subject);
        return words.matches() ? words.group(1).toLowerCase(Locale.ROOT) + "s/" + words.group(2) : subject;
    }

    /** The same filter for another span of time, for links; without a question mark. */
    public String between(String first, String last) {
        var other = new AuditQuery();
        other.actor = actor;
        other.action = action;
        other.subject = subject;
        other.from = first;
        other.to = last;
        return other.address();
    }

    /** What a field for a day cannot show, one for text can. */
    public String fromType() {
        return typeOf(from());
    }

    public String toType() {
        return typeOf(to());
    }

    private static String typeOf(String moment) {
        return moment.isEmpty() || DAY.matcher(moment).matches() ? "date" : "text";
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
                    ? bound.apply(LocalDate.parse(text))
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Fault.badRequest(field, "is_a_day_or_moment");
        }
    }
}
