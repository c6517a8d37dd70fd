package org.adduce.audit.tlog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.adduce.audit.event.AuditEvent;
import org.adduce.audit.event.AuditLeaves;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.event.LogEntry;
import org.adduce.merkle.LogProof;
import org.adduce.merkle.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Proofs for many events, all against one checkpoint. What neighbours in the tree have in common is read and computed once,
 * so it belongs to one export, and to one thread.
 */
public final class EventProofs {

    private final AuditTrail trail;
    private final LogState.@Nullable Published covering;
    private final @Nullable Tree tree;

    /** @param covering null before the first checkpoint: nothing has a proof then */
    EventProofs(AuditTrail trail, LogStore store, LogState.@Nullable Published covering) {
        this.trail = trail;
        this.covering = covering;
        this.tree = covering == null
                ? null
                : new Tree(covering.checkpoint().size(), new RememberedNodes(new StoredNodes(store)));
    }

    /** By the sequence of the event; an event that still waits for its place is missing. */
    public Map<Long, LeafJson> of(List<AuditEvent> events) {
        var bySequence = events.stream().collect(Collectors.toMap(AuditEvent::sequence, event -> event));
        return trail.places(bySequence.keySet()).stream()
                .collect(Collectors.toMap(
                        AuditLeaves.Place::sequence,
                        place -> leaf(
                                place,
                                Objects.requireNonNull(
                                        bySequence.get(place.sequence()), "only their places were asked for"))));
    }

    private LeafJson leaf(AuditLeaves.Place place, AuditEvent event) {
        return new LeafJson(
                place.index(),
                Base64.getEncoder().encodeToString(LogEntry.of(event)),
                place.leafHash(),
                proof(place.index()));
    }

    private @Nullable String proof(long index) {
        if (covering == null || tree == null || index >= tree.size()) {
            return null;
        }
        try {
            var proof = new LogProof(index, tree.inclusion(index).path(), covering.cosigned());
            return new String(proof.bytes(), StandardCharsets.UTF_8);
        } catch (LogDamage e) {
            return null;
        }
    }
}
