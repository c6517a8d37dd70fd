package org.adduce.audit.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.audit.event.AuditEvent;
import org.adduce.audit.event.AuditFilter;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.history.HistoryEntry.FieldChange;
import org.jspecify.annotations.Nullable;

/** What happened to a subject, told with names: who did what when, and what it changed. */
@Singleton
public class History {

    /** A claim with more events than this has its beginning on the audit page alone. */
    private static final int MOST = 1000;

    private static final Pattern ACCOUNT = Pattern.compile("accounts/(\\d{1,18})");

    private final AuditTrail trail;
    private final ActorNames names;
    private final ObjectMapper mapper;

    History(AuditTrail trail, ActorNames names, ObjectMapper mapper) {
        this.trail = trail;
        this.names = names;
        this.mapper = mapper;
    }

    /**
     * The events of one subject, newest first.
     *
     * @param subject its path, {@code claims/7}
     */
    public List<HistoryEntry> of(String subject) {
        return told(trail.newestFirst(AuditFilter.about(subject), Long.MAX_VALUE, MOST));
    }

    /** All events of one subject with their values as the log holds them, oldest first. */
    public List<PastEvent> past(String subject) {
        return trail.oldestFirst(AuditFilter.about(subject)).stream()
                .map(this::past)
                .toList();
    }

    private PastEvent past(AuditEvent event) {
        return new PastEvent(
                event.sequence(),
                event.occurredAt(),
                event.type(),
                texts(event.content().before()),
                texts(event.content().after()),
                event.content().reason(),
                event.content().erasedAt(),
                Set.of());
    }

    private Map<String, @Nullable String> texts(@Nullable String json) {
        var texts = new TreeMap<String, @Nullable String>();
        fields(json).forEach((field, value) -> texts.put(field, text(value)));
        return texts;
    }

    /** These events with the names of everybody in them. */
    List<HistoryEntry> told(List<AuditEvent> events) {
        var changes = events.stream().collect(Collectors.toMap(AuditEvent::sequence, this::changes));
        var people = names.of(Stream.of(
                        events.stream().map(AuditEvent::actorId).filter(Objects::nonNull),
                        events.stream().flatMap(event -> account(event.subject())),
                        changes.values().stream()
                                .flatMap(List::stream)
                                .flatMap(change ->
                                        Stream.of(change.was(), change.is()).flatMap(History::account)))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
        return events.stream()
                .map(event -> told(
                        event,
                        Objects.requireNonNull(changes.get(event.sequence()), "every event has its changes"),
                        people))
                .toList();
    }

    private static HistoryEntry told(AuditEvent event, List<FieldChange> changes, Map<Long, String> people) {
        return new HistoryEntry(
                event.sequence(),
                event.occurredAt(),
                event.type(),
                actor(event.actorId(), people),
                event.subject(),
                account(event.subject())
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                changes.stream()
                        .map(change -> new FieldChange(
                                change.field(), named(change.was(), people), named(change.is(), people)))
                        .toList(),
                event.content().reason(),
                event.content().erasedAt());
    }

    private static String actor(@Nullable Long id, Map<Long, String> people) {
        return id == null ? "" : people.getOrDefault(id, "accounts/" + id);
    }

    private static @Nullable String named(@Nullable String value, Map<Long, String> people) {
        return account(value)
                .map(people::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(value);
    }

    private static Stream<Long> account(@Nullable String value) {
        var path = ACCOUNT.matcher(value == null ? "" : value);
        return path.matches() ? Stream.of(Long.valueOf(path.group(1))) : Stream.empty();
    }

    private List<FieldChange> changes(AuditEvent event) {
        var was = fields(event.content().before());
        var is = fields(event.content().after());
        var names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .map(name -> new FieldChange(name, text(was.get(name)), text(is.get(name))))
                .toList();
    }

    private Map<String, @Nullable Object> fields(@Nullable String json) {
        try {
            return json == null ? Map.of() : mapper.readValue(json, new TypeReference<TreeMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the log's content is JSON that it wrote itself", e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
