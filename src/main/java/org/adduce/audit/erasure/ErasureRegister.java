package org.adduce.audit.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.adduce.audit.event.AuditEvent;
import org.adduce.audit.event.AuditFilter;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.event.Change;
import org.adduce.audit.event.LogEntry;
import org.adduce.audit.tlog.LogProofs;
import org.jspecify.annotations.Nullable;

/**
 * The erasures that stand in the log. A row that says of itself that it was erased is excused by them alone: each lists the
 * events whose content it erased, and the things that are less than they were, with the hash of what was left.
 */
@ApplicationScoped
@Transactional
public class ErasureRegister {

    private final AuditTrail trail;
    private final LogProofs proofs;
    private final ObjectMapper mapper;

    ErasureRegister(AuditTrail trail, LogProofs proofs, ObjectMapper mapper) {
        this.trail = trail;
        this.proofs = proofs;
        this.mapper = mapper;
    }

    /**
     * What an erasure lists of one kind of things that are proven one by one.
     *
     * @param sha256 of what is left, in hex
     * @param event  the sequence of the change that made the whole
     */
    public record Listed(long id, String sha256, long event) {}

    /** Adds to an erasure's change what it leaves of such things, for {@link #of} to find. */
    public static Change listing(Change change, String kind, List<Listed> things) {
        return things.isEmpty()
                ? change
                : change.with(kind, null, joined(things.stream().map(Listed::id)))
                        .with(kind + "Sha256", null, joined(things.stream().map(Listed::sha256)))
                        .with(kind + "Events", null, joined(things.stream().map(Listed::event)));
    }

    private static String joined(Stream<?> values) {
        return String.join(",", values.map(Object::toString).toList());
    }

    /**
     * The last erasure that lists a thing.
     *
     * @param kind as it was listed, {@code editions}
     */
    public Optional<RecordedErasure> of(String kind, long id) {
        return last(kind, id).map(found -> erasure(found.event(), found.thing()));
    }

    /** The sequence of the change that made a thing, as the last erasure that lists it says. */
    public Optional<Long> changeOf(String kind, long id) {
        return last(kind, id).map(found -> found.thing().event());
    }

    private record Listing(AuditEvent event, Listed thing) {}

    private Optional<Listing> last(String kind, long id) {
        for (var event : logged()) {
            for (var thing : listed(parsed(event.content().after()), kind)) {
                if (thing.id() == id) {
                    return Optional.of(new Listing(event, thing));
                }
            }
        }
        return Optional.empty();
    }

    /** The sequence of the last change of a subject by which it got these values. */
    public Optional<Long> changeOf(String subject, Predicate<JsonNode> values) {
        return trail.newestFirst(AuditFilter.about(subject)).stream()
                .filter(event -> values.test(parsed(event.content().after())))
                .findFirst()
                .map(AuditEvent::sequence);
    }

    /** The sequences of all events about a subject. */
    public Stream<Long> eventsAbout(String subject) {
        return trail.oldestFirst(AuditFilter.about(subject)).stream().map(AuditEvent::sequence);
    }

    /** The sequences of all events of one kind by an account. */
    public Stream<Long> eventsBy(long account, String action) {
        return trail.oldestFirst(new AuditFilter(account, action, null, null, null)).stream()
                .map(AuditEvent::sequence);
    }

    /** How many there were so far. */
    public long count() {
        return logged().size();
    }

    /** Those that are as they were written, the last first. */
    private List<AuditEvent> logged() {
        return trail.newestFirst(AuditFilter.doing(ErasureEvent.PERSON_ERASED)).stream()
                .filter(LogProofs::isIntact)
                .toList();
    }

    private static List<Listed> listed(JsonNode values, String kind) {
        var ids = values.path(kind).asText().split(",");
        var hashes = values.path(kind + "Sha256").asText().split(",");
        var events = values.path(kind + "Events").asText().split(",");
        var things = new ArrayList<Listed>();
        for (int i = 0; i < ids.length && i < hashes.length && i < events.length && !ids[i].isEmpty(); i++) {
            things.add(new Listed(Long.parseLong(ids[i]), hashes[i], Long.parseLong(events[i])));
        }
        return things;
    }

    private RecordedErasure erasure(AuditEvent event, Listed thing) {
        var made = trail.find(thing.event()).orElseThrow();
        var after = made.content().sealedAfter();
        var salt = after == null ? null : after.salt();
        var content = after == null ? null : after.content();
        return new RecordedErasure(
                event.occurredAt(),
                thing.sha256(),
                LogEntry.of(made),
                proofs.proof(made),
                salt == null || content == null
                        ? Optional.empty()
                        : Optional.of(new RecordedErasure.Opening(salt, content)),
                proofs.logged(event));
    }

    private JsonNode parsed(@Nullable String json) {
        try {
            return mapper.readTree(Objects.requireNonNullElse(json, "{}"));
        } catch (JsonProcessingException e) {
            return mapper.createObjectNode();
        }
    }
}
