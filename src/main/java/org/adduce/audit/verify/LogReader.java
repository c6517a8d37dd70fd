package org.adduce.audit.verify;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.adduce.audit.tlog.LogKey;
import org.adduce.audit.tlog.LogKeys;
import org.adduce.audit.tlog.LogState;
import org.adduce.audit.tlog.SigningKeys;
import org.adduce.concurrent.DaemonThreads;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.Frontier;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;

/**
 * Reads all that was signed over, by bare SQL as there may be millions of rows, and derives the tree anew: each event, its
 * content, its leaf, each tile, each checkpoint and who signed it.
 */
@Singleton
class LogReader {

    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final DataSource database;
    private final LogKey key;
    private final LogKeys keys;
    private final LogState state;

    LogReader(DataSource database, LogKey key, LogKeys keys, LogState state) {
        this.database = database;
        this.state = state;
        this.key = key;
        this.keys = keys;
    }

    /**
     * @param comparesKept whether the checkpoint kept beside the key, and the one that is public, must be of this log
     * @param seen         a checkpoint that somebody else kept and wants to be compared
     * @throws NotVerified when that one is not of this log
     */
    LogReading read(LogReading.Progress progress, boolean comparesKept, Optional<SignedNote> seen) throws NotVerified {
        if (!key.isInPlace()) {
            return LogReading.damaged(0, "The log's private key is gone, or another one was put in its place.");
        }
        var threads = Executors.newFixedThreadPool(THREADS, new DaemonThreads("log-reader"));
        try (var connection = database.getConnection()) {
            var signers = keys.read(connection);
            var known = new ArrayList<Known>();
            if (seen.isPresent()) {
                known.add(new Known(
                        Checkpoint.open(seen.get(), signers.origin(), signers.all()), "the checkpoint seen last"));
            }
            try {
                // Before the database is read: what is kept was stored there first.
                var kept = comparesKept ? key.lastSigned(signers.all()) : Optional.<Checkpoint>empty();
                kept.ifPresent(it -> known.add(new Known(it, "the file beside the key")));
                state.published()
                        .filter(it -> comparesKept)
                        .ifPresent(it -> known.add(new Known(it.checkpoint(), "what the public was shown")));
            } catch (NotVerified e) {
                return LogReading.damaged(
                        0, "The checkpoint kept beside the key is not valid: " + e.getMessage() + ".");
            }
            return new Reading(connection, signers, known).run(threads, progress);
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be read", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A checkpoint that is kept outside of the database. */
    private record Known(Checkpoint checkpoint, String where) {}

    /** One time through the log. */
    private final class Reading {

        private final Connection connection;
        private final List<Known> known;
        private final Frontier frontier = new Frontier();
        private final ErasedEvents erased = new ErasedEvents();
        private final ParentTiles tiles;
        private final SignedSizes signed;

        Reading(Connection connection, SigningKeys signers, List<Known> known) {
            this.connection = connection;
            this.known = known;
            this.tiles = new ParentTiles(connection);
            this.signed = new SignedSizes(connection, signers);
        }

        LogReading run(ExecutorService threads, LogReading.Progress progress) throws SQLException {
            long size = lastSize();
            for (var more : known) {
                if (more.checkpoint().size() > size) {
                    return LogReading.damaged(
                            size,
                            ("The database has %d leaves, but a checkpoint of %d was signed, says %s;"
                                            + " an older copy was restored.")
                                    .formatted(size, more.checkpoint().size(), more.where()));
                }
            }
            var damage = atSize();
            for (var leafRangeReader = new LeafRangeReader(database, threads, size);
                    damage.isEmpty() && leafRangeReader.hasNext(); ) {
                damage = add(leafRangeReader.next());
                progress.read(frontier.size(), size);
            }
            damage = damage.or(this::unexplained);
            return new LogReading(
                    size, Optional.of(frontier.root().base64()), signed.lastNote(), erased.count(), damage);
        }

        /** The greatest size of a checkpoint, whatever else that says. */
        private long lastSize() throws SQLException {
            try (var query = connection.prepareStatement("select coalesce(max(size), 0) from audit_checkpoint")) {
                var row = query.executeQuery();
                row.next();
                return row.getLong(1);
            }
        }

        /** What is wrong about an entry says more than that a tree over it was not signed. */
        private Optional<String> add(LeafRange leafRange) throws SQLException {
            if (leafRange.damage() != null) {
                return Optional.of(leafRange.damage());
            }
            for (var hash : leafRange.hashes()) {
                frontier.append(hash);
                var damage = atSize();
                if (damage.isPresent()) {
                    return damage;
                }
            }
            for (var tile : leafRange.tiles()) {
                var damage = tiles.append(tile);
                if (damage.isPresent()) {
                    return damage;
                }
            }
            leafRange.events().forEach(erased::see);
            return Optional.empty();
        }

        private Optional<String> unexplained() {
            return erased.unexplained()
                    .map(
                            "The content of event %d says that it was erased, but no erasure in the log lists it."
                                    ::formatted);
        }

        /** Every tree that was signed is compared when the leaves read so far are just those. */
        private Optional<String> atSize() throws SQLException {
            for (var same : known) {
                if (same.checkpoint().size() == frontier.size()
                        && !same.checkpoint().root().equals(frontier.root())) {
                    return Optional.of("The first %d leaves are not those that were signed, says %s."
                            .formatted(frontier.size(), same.where()));
                }
            }
            return signed.damage(frontier.size(), frontier::root);
        }
    }
}
