package org.adduce.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import org.adduce.merkle.Frontier;
import org.adduce.merkle.Hash;
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
    private final EntityManager entities;

    Scrub(LogStore store, LogState state, EntityManager entities) {
        this.store = store;
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

    /** What is damaged first, as a sentence; empty when everything up to the published checkpoint holds. */
    Optional<String> damage() {
        var published = state.published();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var checkpoint = published.get().checkpoint();
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
        return QuarkusTransaction.requiringNew().call(store::lost).map("Event %d has no place in the log."::formatted);
    }

    private @Nullable String damage(long from, long to, Frontier frontier) {
        var leaves = store.leaves(from, to);
        var tile = new Frontier();
        for (int i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            var hash = Hash.ofLeaf(LogEntry.of(leaf.event()));
            if (leaf.leafIndex() != from + i) {
                return "Leaf %d is missing.".formatted(from + i);
            }
            if (!hash.toString().equals(leaf.leafHash())) {
                return "Event %d, leaf %d, was changed.".formatted(leaf.event().sequence(), leaf.leafIndex());
            }
            if (!isContentIntact(leaf.event())) {
                return "The content of event %d, leaf %d, was changed.".formatted(leaf.event().sequence(), leaf.leafIndex());
            }
            frontier.append(hash);
            tile.append(hash);
        }
        entities.clear();
        if (leaves.size() < to - from) {
            return "Leaf %d is missing.".formatted(from + leaves.size());
        }
        boolean isTileIntact = to - from < TilePath.FULL || tileRoot(from / TilePath.FULL).equals(tile.root().toString());
        return isTileIntact ? null : "Tile %d was changed.".formatted(from / TilePath.FULL);
    }

    private String tileRoot(long index) {
        return String.valueOf(new StoredNodes(store).at(8, index));
    }

    private static boolean isContentIntact(AuditEvent event) {
        var content = event.content();
        return content.erasedAt() != null
                || Objects.equals(content.beforeCommitment(), event.beforeCommitment())
                        && Objects.equals(content.afterCommitment(), event.afterCommitment())
                        && Objects.equals(content.reasonCommitment(), event.reasonCommitment());
    }
}
