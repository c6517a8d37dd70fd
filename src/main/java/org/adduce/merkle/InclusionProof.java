package org.adduce.merkle;

import java.util.List;

/**
 * Shows that a leaf stands in a tree (RFC 9162, section 2.1.3).
 *
 * @param index the leaf's place, from 0
 * @param size how many leaves the tree has
 * @param path the hashes beside the way from the leaf to the root, lowest first
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * Checks that the leaf stands in the tree with this root.
     *
     * @throws NotVerified when it does not, or the proof is too long, too short, or of a place outside the tree
     */
    public void verify(Hash leaf, Hash root) throws NotVerified {
        NotVerified.unless(0 <= index && index < size, "the index " + index + " lies outside a tree of " + size);
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            NotVerified.unless(last != 0, "the proof is too long");
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(beside, hash);
                int skipped = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skipped;
                last >>= skipped;
            } else {
                hash = Hash.ofNode(hash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        NotVerified.unless(last == 0, "the proof is too short");
        NotVerified.unless(hash.equals(root), "the leaf and the proof do not lead to the root");
    }
}
