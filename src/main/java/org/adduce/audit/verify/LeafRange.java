package org.adduce.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.event.ReadEvent;
import org.adduce.merkle.Hash;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;
import org.jspecify.annotations.Nullable;

/**
 * Leaves one after another, read over with their events, their content and their tiles.
 *
 * @param hashes of the leaves as their entries give them
 * @param tiles  the hashes over the full tiles
 * @param events those that say something about others: erased ones, and erasures
 * @param damage what was found changed first, which ends the stretch; null for nothing
 */
record LeafRange(
        List<Hash> hashes,
        List<Hash> tiles,
        List<ReadEvent> events,
        @Nullable String damage) {

    /** Leaves in a stretch: whole tiles. */
    static final int LENGTH = 8 * TilePath.FULL;

    private static final String LEAVES = """
            select %s, l.leaf_index, l.leaf_hash,
                l.subject = e.subject and l.type = e.type and l.occurred_at = e.occurred_at
                and l.actor_id is not distinct from e.actor_id as is_filed
            from audit_leaf l
            left join audit_event e on e.sequence = l.sequence
            left join audit_content c on c.sequence = e.sequence
            where l.leaf_index >= ? and l.leaf_index < ? order by l.leaf_index""".formatted(ReadEvent.COLUMNS);

    /** @param from at the beginning of a tile */
    static LeafRange read(Connection database, long from, long to) throws SQLException {
        return new Reading(database, from).upTo(to);
    }

    /** What has been read so far, as far as it is what it was. */
    private static final class Reading {

        private final Connection database;
        private final long from;
        private final List<Hash> hashes = new ArrayList<>();
        private final List<Hash> tiles = new ArrayList<>();
        private final List<ReadEvent> events = new ArrayList<>();

        Reading(Connection database, long from) {
            this.database = database;
            this.from = from;
        }

        LeafRange upTo(long to) throws SQLException {
            var damage = leaves(to);
            if (damage.isEmpty()) {
                damage = tiles();
            }
            return new LeafRange(hashes, tiles, events, damage.orElse(null));
        }

        private Optional<String> leaves(long to) throws SQLException {
            try (var query = database.prepareStatement(LEAVES)) {
                query.setLong(1, from);
                query.setLong(2, to);
                query.setFetchSize(LENGTH);
                var rows = query.executeQuery();
                for (long index = from; index < to; index++) {
                    if (!rows.next() || rows.getLong("leaf_index") != index) {
                        return Optional.of("Leaf %d is missing.".formatted(index));
                    }
                    var damage =
                            add(index, ReadEvent.of(rows), rows.getString("leaf_hash"), rows.getBoolean("is_filed"));
                    if (damage.isPresent()) {
                        return damage;
                    }
                }
                return Optional.empty();
            }
        }

        private Optional<String> add(long index, @Nullable ReadEvent event, @Nullable String kept, boolean isFiled) {
            if (event == null) {
                return Optional.of("The event of leaf %d is missing.".formatted(index));
            }
            var hash = Hash.ofLeaf(event.entry());
            if (!hash.toString().equals(kept)) {
                return Optional.of("Event %d, leaf %d, was changed.".formatted(event.sequence(), index));
            }
            if (!isFiled) {
                return Optional.of("Event %d (leaf %d) does not match its index.".formatted(event.sequence(), index));
            }
            if (!event.isIntact()) {
                return Optional.of(
                        "The content of event %d, leaf %d, was changed or removed.".formatted(event.sequence(), index));
            }
            hashes.add(hash);
            if (event.isErased() || event.type().equals(ErasedEvents.ERASURE)) {
                events.add(event);
            }
            return Optional.empty();
        }

        /** The full tiles of the lowest level that these leaves fill. */
        private Optional<String> tiles() throws SQLException {
            for (int i = 0; i + TilePath.FULL <= hashes.size(); i += TilePath.FULL) {
                long index = (from + i) / TilePath.FULL;
                var tile = new Tile(hashes.subList(i, i + TilePath.FULL));
                if (!StoredTile.is(database, 0, index, tile)) {
                    return Optional.of(StoredTile.firstDifference(database, index, tile)
                            .map(within -> "Leaf %d is not the one in tile %d."
                                    .formatted(index * TilePath.FULL + within, index))
                            .orElseGet(() -> "Tile %d of level 0 was changed or removed.".formatted(index)));
                }
                tiles.add(tile.node(8, 0));
            }
            return Optional.empty();
        }
    }
}
