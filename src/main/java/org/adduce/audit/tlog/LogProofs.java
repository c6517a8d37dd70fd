package org.adduce.audit.tlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.adduce.audit.event.AuditEvent;
import org.adduce.audit.event.AuditFilter;
import org.adduce.audit.event.AuditLeaves;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.event.LogEntry;
import org.adduce.audit.tlog.LogState.Published;
import org.adduce.merkle.LogProof;
import org.adduce.merkle.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the entry that a change has in the log, with the proof that it stands there. */
@ApplicationScoped
@Transactional
public class LogProofs {

    private final AuditTrail trail;
    private final LogStore store;
    private final LogState state;
    private final PublicCheckpoint shown;
    private final ObjectMapper mapper;

    LogProofs(AuditTrail trail, LogStore store, LogState state, PublicCheckpoint shown, ObjectMapper mapper) {
        this.trail = trail;
        this.store = store;
        this.state = state;
        this.shown = shown;
        this.mapper = mapper;
    }

    /**
     * The last change of a subject by which it got these values; empty when there is none, it was erased, or the log's rows
     * no longer agree about it.
     *
     * @param subject its path, {@code claims/7}
     */
    public Optional<LoggedChange> find(String subject, Predicate<JsonNode> values) {
        return trail.newestFirst(AuditFilter.about(subject)).stream()
                .filter(event ->
                        isIntact(event) && values.test(parsed(event.content().after())))
                .findFirst()
                .map(this::logged);
    }

    /** The places of events by their sequence; those that wait for one are missing. */
    public Map<Long, Long> places(List<AuditEvent> events) {
        return trail.places(events.stream().map(AuditEvent::sequence).toList()).stream()
                .collect(Collectors.toMap(AuditLeaves.Place::sequence, AuditLeaves.Place::index));
    }

    /** Proofs against the checkpoint that is published now. */
    public EventProofs againstNow() {
        return new EventProofs(trail, store, state.published().orElse(null));
    }

    public static boolean isIntact(AuditEvent event) {
        var after = event.content().sealedAfter();
        return after != null
                && after.commitment() != null
                && Objects.equals(after.commitment(), event.afterCommitment());
    }

    public LoggedChange logged(AuditEvent event) {
        var after = Objects.requireNonNull(event.content().sealedAfter());
        return new LoggedChange(
                LogEntry.of(event),
                Objects.requireNonNull(after.salt()),
                Objects.requireNonNull(after.content()),
                proof(event));
    }

    public Optional<byte[]> proof(AuditEvent event) {
        var index = trail.placeOf(event.sequence());
        return index.flatMap(place -> covering(place).map(checkpoint -> proof(place, checkpoint)));
    }

    /** The checkpoint on show, for its cosignatures; the newest, if that one is too old for this place. */
    private Optional<Published> covering(long place) {
        return shown.now()
                .filter(it -> it.checkpoint().size() > place)
                .or(() -> state.published().filter(it -> it.checkpoint().size() > place));
    }

    private byte[] proof(long place, Published covering) {
        var tree = new Tree(covering.checkpoint().size(), new StoredNodes(store));
        return new LogProof(place, tree.inclusion(place).path(), covering.cosigned()).bytes();
    }

    private JsonNode parsed(@Nullable String json) {
        try {
            return mapper.readTree(json == null ? "{}" : json);
        } catch (JsonProcessingException e) {
            return mapper.createObjectNode();
        }
    }
}
