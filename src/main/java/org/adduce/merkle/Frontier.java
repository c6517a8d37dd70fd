package org.adduce.merkle;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The right edge of a growing tree: just the hashes of its largest complete subtrees, which is all that appending and the root
 * need. Takes 64 hashes at most. Not safe for use by several threads.
 */
public final class Frontier {

    private final Deque<Hash> subtrees = new ArrayDeque<>();
    private long size;

    /** Appends a leaf. */
    public void append(Hash leaf) {
        Hash hash = leaf;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            hash = Hash.ofNode(subtrees.pop(), hash);
        }
        subtrees.push(hash);
        size++;
    }

    /** How many leaves were appended. */
    public long size() {
        return size;
    }

    /** The root of the tree as it is now. */
    public Hash root() {
        return subtrees.stream()
                .reduce((right, left) -> Hash.ofNode(left, right))
                .orElse(Hash.EMPTY_TREE);
    }
}
