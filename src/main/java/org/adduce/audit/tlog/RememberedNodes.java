package org.adduce.audit.tlog;

import java.util.LinkedHashMap;
import java.util.Map;
import org.adduce.merkle.Hash;
import org.adduce.merkle.Nodes;

/**
 * Keeps the hashes that were asked for last: most of the path of a leaf is its neighbour's too. Right as long as it is asked
 * for subtrees of one tree, in which a hash never changes.
 */
final class RememberedNodes implements Nodes {

    /** Twice what all leaves of one tile have in their paths, and the tree's right edge. */
    private static final int MOST = 2048;

    private final Nodes nodes;

    private final Map<Place, Hash> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Hash> eldest) {
            return size() > MOST;
        }
    };

    RememberedNodes(Nodes nodes) {
        this.nodes = nodes;
    }

    private record Place(int level, long index) {}

    @Override
    public Hash at(int level, long index) {
        var place = new Place(level, index);
        var hash = known.get(place);
        if (hash == null) {
            hash = nodes.at(level, index);
            known.put(place, hash);
        }
        return hash;
    }
}
