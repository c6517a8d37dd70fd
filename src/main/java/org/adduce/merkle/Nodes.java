package org.adduce.merkle;

/** Where the hashes of a tree's complete subtrees come from: memory, tiles, a database. */
@FunctionalInterface
public interface Nodes {

    /**
     * The hash over the leaves from {@code index · 2^level} up to, but without, {@code (index + 1) · 2^level}.
     *
     * @param level 0 for the leaves themselves
     */
    Hash at(int level, long index);
}
