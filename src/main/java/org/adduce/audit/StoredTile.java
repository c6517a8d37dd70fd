package org.adduce.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.adduce.merkle.Tile;

/** Full tiles as they are in the database. */
final class StoredTile {

    private StoredTile() {}

    /** Whether there is this very one. */
    static boolean is(Connection database, int level, long index, Tile tile) throws SQLException {
        try (var query = database.prepareStatement("select hashes, root from audit_tile where level = ? and tile_index = ?")) {
            query.setInt(1, level);
            query.setLong(2, index);
            var row = query.executeQuery();
            return row.next()
                    && Arrays.equals(row.getBytes(1), tile.bytes())
                    && tile.node(8, 0).toString().equals(row.getString(2));
        }
    }
}
