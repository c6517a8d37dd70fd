package org.adduce.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.Optional;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;
import org.adduce.merkle.Tree;

/**
 * Gives committed events their leaves, extends the tree and signs it: only a tree that begins with the one signed last, and
 * only after that was proven from the stored hashes. What it finds damaged ends its signing for good.
 */
@ApplicationScoped
public class Sequencer {

    private static final int BATCH = 2048;

    private final LogStore store;
    private final LogKey key;
    private final LogState state;
    private final Clock clock;
    private boolean started;

    Sequencer(LogStore store, LogKey key, LogState state, Clock clock) {
        this.store = store;
        this.key = key;
        this.state = state;
        this.clock = clock;
    }

    /** A signed tree, on its way to the public. */
    private record Extension(Checkpoint checkpoint, SignedNote note) {}

    /** Until nothing waits any more. */
    @Scheduled(every = "{adduce.log.interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public synchronized void run() {
        if (state.damage().isPresent()) {
            return;
        }
        try {
            if (!started) {
                QuarkusTransaction.requiringNew().run(this::takeUp);
                started = true;
            }
            var extension = extended();
            while (extension.isPresent()) {
                key.remember(extension.get().note());
                state.publish(extension.get().checkpoint(), extension.get().note());
                extension = extended();
            }
        } catch (LogDamage e) {
            state.damaged(e.getMessage());
            Log.error("The audit log is damaged; nothing is signed any more", e);
        }
    }

    private Optional<Extension> extended() {
        return QuarkusTransaction.requiringNew().call(this::extend);
    }

    /** What the database holds must go on from what this key has signed, and from what the database says it has signed. */
    private void takeUp() {
        long size = store.lockedSize();
        try {
            var kept = key.lastSigned();
            if (kept.isPresent()) {
                requireSame(kept.get(), size, "the file beside the key");
            }
            var stored = store.lastCheckpoint();
            if (stored.isPresent()) {
                var note = stored.get().note();
                var checkpoint = key.open(note);
                requireSame(checkpoint, size, "the database");
                key.remember(note);
                state.publish(checkpoint, note);
            }
        } catch (NotVerified e) {
            throw new LogDamage("the last checkpoint does not hold: " + e.getMessage(), e);
        }
    }

    private void requireSame(Checkpoint signed, long size, String where) {
        if (size < signed.size()) {
            throw new LogDamage("the database has %d leaves, but a checkpoint of %d was signed, says %s; an older copy was put back"
                    .formatted(size, signed.size(), where));
        }
        if (!tree(signed.size()).root().equals(signed.root())) {
            throw new LogDamage("the first %d leaves are not those that were signed, says %s".formatted(signed.size(), where));
        }
    }

    private Optional<Extension> extend() {
        long from = store.lockedSize();
        var waiting = store.pending(BATCH);
        var last = state.published().map(LogState.Published::checkpoint);
        if (waiting.isEmpty() && last.isPresent()) {
            return Optional.empty();
        }
        long to = from + waiting.size();
        store.append(from, waiting);
        addFullTiles(from, to);
        var checkpoint = new Checkpoint(key.origin(), to, tree(to).root());
        last.ifPresent(before -> requireConsistent(before, checkpoint));
        var note = key.sign(checkpoint);
        store.addCheckpoint(from, to, note, clock.instant());
        return Optional.of(new Extension(checkpoint, note));
    }

    private void addFullTiles(long from, long to) {
        long before = from;
        long after = to;
        for (int level = 0; after / TilePath.FULL > before / TilePath.FULL; level++) {
            before /= TilePath.FULL;
            after /= TilePath.FULL;
            for (long index = before; index < after; index++) {
                store.addTile(level, index, new Tile(store.row(level, index)));
            }
        }
    }

    private void requireConsistent(Checkpoint before, Checkpoint after) {
        if (before.size() == 0) {
            return;
        }
        try {
            tree(after.size()).consistency(before.size()).verify(before.root(), after.root());
        } catch (NotVerified e) {
            throw new LogDamage("the tree no longer begins with the one signed last: " + e.getMessage(), e);
        }
    }

    private Tree tree(long size) {
        return new Tree(size, new StoredNodes(store));
    }
}
