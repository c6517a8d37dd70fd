package org.adduce.audit.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the log are asked for; null asks for all.
 *
 * @param actor   the id of the account that acted
 * @param action  the id of an {@link EventType}
 * @param subject a subject's path, {@code claims/7}, or a kind of subject, {@code claims}
 * @param from    the first moment
 * @param until   the first moment that is too late
 */
public record AuditFilter(
        @Nullable Long actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    private static final Map<String, String> CONDITIONS = Map.of(
            "actor", "actorId = :actor",
            "action", "type = :action",
            "subject", "subject = :subject",
            "kind", "subject like :kind escape '!'",
            "from", "occurredAt >= :from",
            "until", "occurredAt < :until");

    public static AuditFilter about(String subject) {
        return new AuditFilter(null, null, subject, null, null);
    }

    public static AuditFilter doing(EventType action) {
        return new AuditFilter(null, action.id(), null, null, null);
    }

    /** Whether it asks for nobody and nothing in particular. */
    boolean isOfTimeAlone() {
        return actor == null && action == null && subject == null;
    }

    boolean asksForAll() {
        return values().isEmpty();
    }

    /** The same for another time. */
    public AuditFilter within(@Nullable Instant first, @Nullable Instant end) {
        return new AuditFilter(actor, action, subject, first, end);
    }

    /**
     * The conditions as a clause of JPQL with a blank before it, empty if there are none; {@link #values} holds what their
     * parameters are.
     *
     * @param alias   of the events, or of their leaves
     * @param further conditions of the caller, which come first
     */
    String where(String alias, String... further) {
        var own = values().keySet().stream().map(name -> alias + "." + CONDITIONS.get(name));
        var all = Stream.concat(Stream.of(further), own).toList();
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        put(values, "actor", actor);
        put(values, "action", action);
        if (subject != null && subject.contains("/")) {
            values.put("subject", subject);
        } else if (subject != null) {
            values.put("kind", subject.replaceAll("[!%_]", "!$0") + "/%");
        }
        put(values, "from", from);
        put(values, "until", until);
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
