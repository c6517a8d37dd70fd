package org.adduce.audit.tlog;

import java.util.LinkedHashMap;
import java.util.Map;
import org.adduce.merkle.Hash;
import org.adduce.merkle.Nodes;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.Tile;

/**
 * The hashes of the log's tree, out of its tiles: of those that are not full yet, out of the leaves and tiles below. It keeps the
 * tiles that it read last, so it lives no longer than what is asked of one tree.
 */
public final class StoredNodes implements Nodes {

    private static final int TILE_HEIGHT = 8;

    /** A path crosses one tile of each level, and the tree's right edge as many. */
    private static final int KEPT_TILES = 16;

    private final LogStore store;

    private final Map<AuditTile.Place, Tile> kept = new LinkedHashMap<>(KEPT_TILES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AuditTile.Place, Tile> eldest) {
            return size() > KEPT_TILES;
        }
    };

    public StoredNodes(LogStore store) {
        this.store = store;
    }

    @Override
    public Hash at(int level, long index) {
        int height = level % TILE_HEIGHT;
        int width = TILE_HEIGHT - height;
        int within = (int) (index & (1 << width) - 1);
        try {
            return tile(new AuditTile.Place(level / TILE_HEIGHT, index >> width))
                    .node(height, within);
        } catch (IndexOutOfBoundsException e) {
            throw new LogDamage("leaves or tiles of the log are missing", e);
        }
    }

    private Tile tile(AuditTile.Place place) {
        var tile = kept.get(place);
        if (tile == null) {
            tile = read(place.level(), place.tileIndex());
            kept.put(place, tile);
        }
        return tile;
    }

    private Tile read(int level, long index) {
        try {
            var whole = store.tile(level, index);
            return whole.isPresent() ? Tile.parse(whole.get().hashes()) : new Tile(store.row(level, index));
        } catch (NotVerified | IllegalArgumentException e) {
            throw new LogDamage("tile %d of level %d is damaged or missing".formatted(index, level), e);
        }
    }
}
