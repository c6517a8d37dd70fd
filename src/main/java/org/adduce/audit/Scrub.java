package org.adduce.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.Frontier;
import org.adduce.merkle.Hash;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;
import org.jspecify.annotations.Nullable;

/**
 * Reads all entries and their content over and derives the tree anew: what was changed in the database, by whatever way, no
 * longer fits. Content that was erased on a person's demand is passed over; its commitment stays in the entry.
 */
@ApplicationScoped
public class Scrub {

    private final LogStore store;
    private final LogState state;
    private final LogKey key;
    private final EntityManager entities;

    Scrub(LogStore store, LogState state, LogKey key, EntityManager entities) {
        this.store = store;
        this.key = key;
        this.state = state;
        this.entities = entities;
    }

    @Scheduled(every = "{adduce.log.scrub-interval}", delayed = "{adduce.log.scrub-delay}")
    void regularly() {
        damage().ifPresent(what -> {
            state.damaged(what);
            Log.errorf("The audit log is damaged, nothing is signed any more: %s", what);
        });
    }

    /** What is damaged first, as a sentence; empty when everything up to the checkpoint signed last holds. */
    public Optional<String> damage() {
        try {
            var stored = QuarkusTransaction.requiringNew().call(store::lastCheckpoint);
            return stored.isPresent() ? damage(key.open(stored.get().note())) : Optional.empty();
        } catch (NotVerified e) {
            return Optional.of("The checkpoint signed last was changed: " + e.getMessage() + ".");
        }
    }

    private Optional<String> damage(Checkpoint checkpoint) {
        var frontier = new Frontier();
        for (long from = 0; from < checkpoint.size(); from += TilePath.FULL) {
            long begin = from;
            long end = Math.min(checkpoint.size(), from + TilePath.FULL);
            var damage = QuarkusTransaction.requiringNew().call(() -> damage(begin, end, frontier));
            if (damage != null) {
                return Optional.of(damage);
            }
        }
        if (!frontier.root().equals(checkpoint.root())) {
            return Optional.of("The entries do not lead to the root that was signed for %d.".formatted(checkpoint.size()));
        }
        return QuarkusTransaction.requiringNew().call(() -> damagedTile(checkpoint.size()))
                .or(() -> QuarkusTransaction.requiringNew().call(store::lost).map("Event %d has no place in the log."::formatted));
    }

    /** Of those above the lowest level, which are made of the roots below. */
    private Optional<String> damagedTile(long size) {
        long full = size / TilePath.FULL / TilePath.FULL;
        for (int level = 1; full > 0; level++, full /= TilePath.FULL) {
            for (long index = 0; index < full; index++) {
                if (!isTileIntact(level, index, store.row(level, index))) {
                    return Optional.of("Tile %d of level %d was changed.".formatted(index, level));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTileIntact(int level, long index, List<Hash> row) {
        return row.size() == TilePath.FULL
                && store.tile(level, index).filter(kept -> kept.holds(new Tile(row))).isPresent();
    }

    private @Nullable String damage(long from, long to, Frontier frontier) {
        var leaves = store.leaves(from, to);
        var contents = store.contents(from, to);
        var row = new ArrayList<Hash>();
        for (int i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            var hash = Hash.ofLeaf(LogEntry.of(leaf.event()));
            if (leaf.leafIndex() != from + i) {
                return "Leaf %d is missing.".formatted(from + i);
            }
            if (!hash.toString().equals(leaf.leafHash())) {
                return "Event %d, leaf %d, was changed.".formatted(leaf.event().sequence(), leaf.leafIndex());
            }
            if (!isIntact(contents.get(leaf.event().sequence()), leaf.event())) {
                return "The content of event %d, leaf %d, was changed or removed.".formatted(leaf.event().sequence(), leaf.leafIndex());
            }
            frontier.append(hash);
            row.add(hash);
        }
        entities.clear();
        if (leaves.size() < to - from) {
            return "Leaf %d is missing.".formatted(from + leaves.size());
        }
        long tile = from / TilePath.FULL;
        return row.size() < TilePath.FULL || isTileIntact(0, tile, row) ? null : "Tile %d was changed.".formatted(tile);
    }

    private static boolean isIntact(@Nullable AuditContent content, AuditEvent event) {
        return content != null
                && (content.erasedAt() != null || opensCommitments(content, event));
    }

    private static boolean opensCommitments(AuditContent content, AuditEvent event) {
        return Objects.equals(content.beforeCommitment(), event.beforeCommitment())
                && Objects.equals(content.afterCommitment(), event.afterCommitment())
                && Objects.equals(content.reasonCommitment(), event.reasonCommitment());
    }
}
