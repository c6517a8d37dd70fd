package org.adduce.audit;

import org.adduce.merkle.Hash;
import org.adduce.merkle.Nodes;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.Tile;

/** The hashes of the log's tree, out of its tiles: of those that are not full yet, out of the leaves and tiles below. */
final class StoredNodes implements Nodes {

    private static final int TILE_HEIGHT = 8;

    private final LogStore store;

    StoredNodes(LogStore store) {
        this.store = store;
    }

    @Override
    public Hash at(int level, long index) {
        int height = level % TILE_HEIGHT;
        int width = TILE_HEIGHT - height;
        int within = (int) (index & (1 << width) - 1);
        try {
            return tile(level / TILE_HEIGHT, index >> width).node(height, within);
        } catch (IndexOutOfBoundsException e) {
            throw new LogDamage("leaves or tiles of the log are missing", e);
        }
    }

    private Tile tile(int level, long index) {
        try {
            var kept = store.tile(level, index);
            return kept.isPresent() ? Tile.parse(kept.get().hashes()) : new Tile(store.row(level, index));
        } catch (NotVerified | IllegalArgumentException e) {
            throw new LogDamage("tile %d of level %d is damaged or missing".formatted(index, level), e);
        }
    }
}
