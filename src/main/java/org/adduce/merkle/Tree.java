package org.adduce.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree of one size (RFC 6962, section 2.1), over hashes that are kept elsewhere. It reads a number of them that grows
 * with the logarithm of its size.
 *
 * @param size how many leaves it has
 * @param nodes gives the hash of each complete subtree within that size
 */
public record Tree(long size, Nodes nodes) {

    public Tree {
        if (size < 0) {
            throw new IllegalArgumentException("size: got " + size + ", want 0 or more");
        }
    }

    public Hash root() {
        return size == 0 ? Hash.EMPTY_TREE : over(0, size);
    }

    /** @throws IllegalArgumentException when no leaf stands there */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("index: got " + index + ", want 0 to " + (size - 1));
        }
        List<Hash> path = new ArrayList<>();
        addInclusion(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** That the tree of the first {@code from} leaves is the beginning of this one; {@code from} is 1 to the size. */
    public ConsistencyProof consistency(long from) {
        if (from < 1 || from > size) {
            throw new IllegalArgumentException("from: got " + from + ", want 1 to " + size);
        }
        List<Hash> path = new ArrayList<>();
        addConsistency(from, 0, size, true, path);
        return new ConsistencyProof(from, size, path);
    }

    /** PATH of RFC 9162, section 2.1.3.1, over the leaves from {@code begin} to {@code end}, lowest hash first. */
    private void addInclusion(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + half(end - begin);
        if (index < middle) {
            addInclusion(index, begin, middle, path);
            path.add(over(middle, end));
        } else {
            addInclusion(index, middle, end, path);
            path.add(over(begin, middle));
        }
    }

    /** SUBPROOF of RFC 9162, section 2.1.4.1; {@code known} while the smaller tree's root is the hash in question. */
    private void addConsistency(long from, long begin, long end, boolean known, List<Hash> path) {
        if (from == end) {
            if (!known) {
                path.add(over(begin, end));
            }
            return;
        }
        long middle = begin + half(end - begin);
        if (from <= middle) {
            addConsistency(from, begin, middle, known, path);
            path.add(over(middle, end));
        } else {
            addConsistency(from, middle, end, false, path);
            path.add(over(begin, middle));
        }
    }

    private Hash over(long begin, long end) {
        long length = end - begin;
        if (Long.bitCount(length) == 1) {
            int level = Long.numberOfTrailingZeros(length);
            return nodes.at(level, begin >> level);
        }
        long middle = begin + half(length);
        return Hash.ofNode(over(begin, middle), over(middle, end));
    }

    /** The largest power of two below a length of at least 2. */
    private static long half(long length) {
        return Long.highestOneBit(length - 1);
    }
}
