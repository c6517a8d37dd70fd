package org.adduce.audit.tlog;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.Optional;
import org.adduce.audit.event.EventRows;
import org.adduce.audit.tlog.LogState.Published;
import org.adduce.disk.DiskSync;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;
import org.adduce.merkle.Tree;

/**
 * Gives committed events their leaves, extends the tree and signs it: only a tree that begins with the one signed last, and
 * only after that was proven from the stored hashes. Of several processes that share the database one at a time does so, the
 * one that holds the head locked; the others follow it and show what it has signed. What it finds damaged ends its signing for
 * good.
 */
@ApplicationScoped
public class Sequencer {

    private static final int BATCH = 2048;

    private final LogStore store;
    private final EventRows events;
    private final LogKey key;
    private final LogState state;
    private final DiskSync diskSync;
    private final KeyHandover handover;
    private final Clock clock;

    Sequencer(
            LogStore store,
            EventRows events,
            LogKey key,
            LogState state,
            DiskSync diskSync,
            KeyHandover handover,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.key = key;
        this.state = state;
        this.diskSync = diskSync;
        this.handover = handover;
        this.clock = clock;
    }

    /**
     * What one transaction came to.
     *
     * @param newest   the newest signed tree; empty before the first one
     * @param moreWait whether there were more events than one transaction takes
     */
    private record Turn(Optional<Published> newest, boolean moreWait) {}

    /**
     * For all that waits by now, unless another process is at it. What comes meanwhile waits for the next time: to sign each
     * event as it comes would cost more than all the rest of it.
     */
    @Scheduled(every = "{adduce.log.interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public synchronized void run() {
        if (state.damage().isPresent()) {
            return;
        }
        try {
            while (turn()) {
                // the next batch
            }
        } catch (LogDamage e) {
            state.damaged(e.getMessage());
            Log.error("The audit log is damaged; nothing is signed any more", e);
        }
    }

    private boolean turn() {
        var turn = QuarkusTransaction.requiringNew().call(this::extendIfFree);
        turn.newest().filter(newest -> !state.shows(newest)).ifPresent(this::publish);
        handover.settle();
        return turn.moreWait();
    }

    /** What the public has seen signed must not be gone after a power cut. */
    private void publish(Published newest) {
        diskSync.awaitAll();
        key.remember(newest.note());
        state.publish(newest);
    }

    /** A lock that another process holds is not waited for: what it signs is seen the next time. */
    private Turn extendIfFree() {
        var last = lastSigned();
        if (last.isPresent() && !events.someWait()) {
            return new Turn(last, false);
        }
        return store.lockedSize().map(this::extend).orElseGet(() -> new Turn(last, false));
    }

    /** The newest tree that was signed, by whichever process; it goes on from what this process knew. */
    private Optional<Published> lastSigned() {
        var stored = store.lastCheckpoint();
        try {
            if (stored.isEmpty()) {
                requireNone(known());
                return Optional.empty();
            }
            var note = stored.get().note();
            var shown = state.published().filter(it -> it.isFor(note));
            if (shown.isPresent()) {
                return shown;
            }
            var known = known();
            var checkpoint = key.open(note);
            requireGrown(known, checkpoint);
            return Optional.of(new Published(checkpoint, note, stored.get().signedAt(), false));
        } catch (NotVerified e) {
            throw new LogDamage("the last checkpoint is not valid: " + e.getMessage(), e);
        }
    }

    /** After the start it is what was kept beside the key: the public may have seen it. */
    private Optional<Checkpoint> known() throws NotVerified {
        var keys = handover.keys().all();
        var shown = state.published().map(Published::checkpoint);
        return shown.isPresent() ? shown : key.lastSigned(keys);
    }

    private static void requireNone(Optional<Checkpoint> known) {
        if (known.isPresent() && known.get().size() > 0) {
            throw new LogDamage(
                    "the database has no checkpoint, but one of %d leaves was signed; an older copy was restored"
                            .formatted(known.get().size()));
        }
    }

    private void requireGrown(Optional<Checkpoint> known, Checkpoint stored) {
        if (known.isPresent() && stored.size() < known.get().size()) {
            throw new LogDamage(
                    "the database has %d leaves, but a checkpoint of %d was signed; an older copy was restored"
                            .formatted(stored.size(), known.get().size()));
        }
        if (!tree(stored.size()).root().equals(stored.root())) {
            throw new LogDamage("the first %d leaves are not those that were signed".formatted(stored.size()));
        }
        known.ifPresent(before -> requireConsistent(before, stored));
    }

    /** With the head locked, so that what is signed last stays the last until this transaction ends. */
    private Turn extend(long from) {
        var last = lastSigned();
        if (from != last.map(it -> it.checkpoint().size()).orElse(0L)) {
            throw new LogDamage("the tree has %d leaves, but that is not what was signed last".formatted(from));
        }
        var waiting = events.waiting(BATCH);
        if (waiting.isEmpty() && last.isPresent()) {
            return new Turn(last, false);
        }
        long to = from + waiting.size();
        events.place(from, waiting);
        addFullTiles(from, to);
        var checkpoint = new Checkpoint(key.origin(), to, tree(to).root());
        last.ifPresent(before -> requireConsistent(before.checkpoint(), checkpoint));
        var note = handover.sign(checkpoint, waiting);
        var now = clock.instant();
        store.addCheckpoint(from, to, note, now);
        return new Turn(Optional.of(new Published(checkpoint, note, now, true)), waiting.size() == BATCH);
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
