package org.adduce.audit.tlog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.adduce.audit.event.LogEntry;
import org.adduce.merkle.EntryBundle;
import org.adduce.merkle.Hash;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;

/**
 * Tiles and bundles of entries as they are served. What was served last stays in memory: in a log that is what it was, no tile
 * ever changes. After a minute it is read anew all the same, so that outsiders see what the database has become; once damage
 * was found, memory serves nothing.
 */
@Singleton
class ServedTiles {

    private static final Duration LONGEST_UNREAD = Duration.ofMinutes(1);
    /** About what an entry of the cache costs beside its bytes. */
    private static final int OVERHEAD = 200;

    private final LogStore store;
    private final LogState state;
    private final Cache<TilePath, byte[]> kept;

    ServedTiles(LogStore store, LogState state, LogConfig config) {
        this.store = store;
        this.state = state;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.tileMemory().asLongValue())
                .weigher((TilePath path, byte[] bytes) -> OVERHEAD + bytes.length)
                .expireAfterWrite(LONGEST_UNREAD)
                .executor(Runnable::run)
                .build();
    }

    /** Reads nothing. */
    Optional<byte[]> inMemory(TilePath path) {
        return state.isDamaged() ? Optional.empty() : Optional.ofNullable(kept.getIfPresent(path));
    }

    /** Reads it from the database; the caller has looked whether the tree reaches there. */
    @Transactional
    byte[] read(TilePath path) {
        byte[] bytes = path.level() == TilePath.ENTRIES ? entries(path) : hashes(path);
        kept.put(path, bytes);
        return bytes;
    }

    private byte[] hashes(TilePath path) {
        int length = path.width() * Hash.LENGTH;
        return store.tile(path.level(), path.index())
                .map(full -> Arrays.copyOf(full.hashes(), length))
                .orElseGet(() -> new Tile(store.row(path.level(), path.index()).subList(0, path.width())).bytes());
    }

    private byte[] entries(TilePath path) {
        long from = path.index() * TilePath.FULL;
        return EntryBundle.bytes(store.leaves(from, from + path.width()).stream()
                .map(leaf -> LogEntry.of(leaf.event()))
                .toList());
    }
}
