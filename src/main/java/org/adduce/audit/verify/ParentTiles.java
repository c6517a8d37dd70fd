package org.adduce.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.merkle.Hash;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;

/** The full tiles above the lowest level, made anew from those below, each compared with the one in the database. */
final class ParentTiles {

    private final Connection database;
    /** The row of the tile that is being filled, by level; that of the lowest level is empty. */
    private final List<List<Hash>> rows = new ArrayList<>(List.of(List.of()));
    /** How many tiles are full, by level. */
    private final List<Long> full = new ArrayList<>(List.of(0L));

    ParentTiles(Connection database) {
        this.database = database;
    }

    /** Takes the hash over the next full tile of the lowest level; says which tile above is not what follows from it. */
    Optional<String> append(Hash lowest) throws SQLException {
        full.set(0, full.get(0) + 1);
        var hash = lowest;
        for (int level = 1; ; level++) {
            if (level == rows.size()) {
                rows.add(new ArrayList<>());
                full.add(0L);
            }
            var row = rows.get(level);
            row.add(hash);
            if (row.size() < TilePath.FULL) {
                return Optional.empty();
            }
            var tile = new Tile(row);
            long index = full.get(level);
            if (!StoredTile.is(database, level, index, tile)) {
                return Optional.of("Tile %d of level %d was changed or removed.".formatted(index, level));
            }
            full.set(level, index + 1);
            row.clear();
            hash = tile.node(8, 0);
        }
    }
}
