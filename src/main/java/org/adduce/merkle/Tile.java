package org.adduce.merkle;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Up to {@value TilePath#FULL} hashes of one level of the tree, eight levels at a time (C2SP tlog-tiles): the nodes of the tree
 * within it are computed from its lowest row.
 *
 * @param hashes the lowest row, from left to right
 */
public record Tile(List<Hash> hashes) {

    /** @throws IllegalArgumentException when there are none, or more than a tile holds */
    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > TilePath.FULL) {
            throw new IllegalArgumentException("hashes: got " + hashes.size() + ", want 1 to " + TilePath.FULL);
        }
    }

    /** @throws NotVerified when these bytes are not 1 to {@value TilePath#FULL} hashes */
    public static Tile parse(byte[] bytes) throws NotVerified {
        int count = bytes.length / Hash.LENGTH;
        NotVerified.unless(
                bytes.length % Hash.LENGTH == 0 && count >= 1 && count <= TilePath.FULL,
                "a tile has 1 to " + TilePath.FULL + " hashes, got " + bytes.length + " bytes");
        return new Tile(IntStream.range(0, count)
                .mapToObj(i -> Hash.in(bytes, i * Hash.LENGTH))
                .toList());
    }

    /** As it is served. */
    public byte[] bytes() {
        byte[] bytes = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            hashes.get(i).copyTo(bytes, i * Hash.LENGTH);
        }
        return bytes;
    }

    /**
     * The hash of a complete subtree within the tile.
     *
     * @param height 0 for the lowest row, 8 for the whole full tile
     * @param index which subtree of that height, from the left
     */
    public Hash node(int height, int index) {
        return height == 0
                ? hashes.get(index)
                : Hash.ofNode(node(height - 1, 2 * index), node(height - 1, 2 * index + 1));
    }
}
