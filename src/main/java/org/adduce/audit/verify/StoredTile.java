package org.adduce.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.adduce.merkle.Hash;
import org.adduce.merkle.Tile;

/** Full tiles as they are in the database. */
final class StoredTile {

    private StoredTile() {}

    /** Which hash of the lowest level's tile is the first to differ; empty when they are too different to tell. */
    static Optional<Integer> firstDifference(Connection database, long index, Tile tile) throws SQLException {
        try (var query =
                database.prepareStatement("select hashes from audit_tile where level = 0 and tile_index = ?")) {
            query.setLong(1, index);
            var row = query.executeQuery();
            var kept = row.next() ? row.getBytes(1) : new byte[0];
            int first = Arrays.mismatch(kept, tile.bytes());
            return kept.length == tile.bytes().length && first >= 0
                    ? Optional.of(first / Hash.LENGTH)
                    : Optional.empty();
        }
    }

    /** Whether there is this very one. */
    static boolean is(Connection database, int level, long index, Tile tile) throws SQLException {
        try (var query =
                database.prepareStatement("select hashes, root from audit_tile where level = ? and tile_index = ?")) {
            query.setInt(1, level);
            query.setLong(2, index);
            var row = query.executeQuery();
            return row.next()
                    && Arrays.equals(row.getBytes(1), tile.bytes())
                    && tile.node(8, 0).toString().equals(row.getString(2));
        }
    }
}
