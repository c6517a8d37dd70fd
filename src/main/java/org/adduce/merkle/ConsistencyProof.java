package org.adduce.merkle;

import java.util.List;

/**
 * Shows that a smaller tree is the beginning of a larger one (RFC 9162, section 2.1.4).
 *
 * @param from how many leaves the smaller tree has, at least 1
 * @param to how many the larger one has
 * @param path the hashes that lead to both roots; empty when the trees are of one size
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Checks that nothing of the smaller tree was changed or removed in the larger one.
     *
     * @throws NotVerified when that is not shown
     */
    public void verify(Hash fromRoot, Hash toRoot) throws NotVerified {
        NotVerified.unless(1 <= from && from <= to, "a tree of " + from + " cannot be the beginning of one of " + to);
        if (from == to) {
            NotVerified.unless(path.isEmpty(), "the proof is too long");
            NotVerified.unless(fromRoot.equals(toRoot), "two trees of one size have different roots");
            return;
        }
        NotVerified.unless(!path.isEmpty(), "the proof is too short");
        boolean fromIsWhole = Long.bitCount(from) == 1;
        int levels = Long.numberOfTrailingZeros(from);
        long node = from - 1 >> levels;
        long last = to - 1 >> levels;
        Hash fromHash = fromIsWhole ? fromRoot : path.get(0);
        Hash toHash = fromHash;
        for (Hash beside : fromIsWhole ? path : path.subList(1, path.size())) {
            NotVerified.unless(last != 0, "the proof is too long");
            if ((node & 1) == 1 || node == last) {
                fromHash = Hash.ofNode(beside, fromHash);
                toHash = Hash.ofNode(beside, toHash);
                int skipped = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skipped;
                last >>= skipped;
            } else {
                toHash = Hash.ofNode(toHash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        NotVerified.unless(last == 0, "the proof is too short");
        NotVerified.unless(fromHash.equals(fromRoot), "the proof does not lead to the smaller tree's root");
        NotVerified.unless(toHash.equals(toRoot), "the proof does not lead to the larger tree's root");
    }
}
