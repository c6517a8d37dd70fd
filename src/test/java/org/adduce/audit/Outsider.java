package org.adduce.audit;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.EntryBundle;
import org.adduce.merkle.Frontier;
import org.adduce.merkle.Hash;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;
import org.adduce.merkle.VerifierKey;

/** Somebody who knows only the log's public address and key, and derives the whole log anew from what is served there. */
final class Outsider {

    private final VerifierKey key;

    Outsider() throws NotVerified {
        key = VerifierKey.parse(get("/log/vkey").then().statusCode(200).extract().asString().strip());
    }

    /** Reads everything over. */
    Checkpoint audit() throws NotVerified {
        var checkpoint = checkpoint();
        var leaves = entries(checkpoint.size()).stream().map(Hash::ofLeaf).toList();
        assertThat(root(leaves)).isEqualTo(checkpoint.root());
        for (int level = 0; !leaves.isEmpty(); level++) {
            leaves = requireTiles(level, leaves);
        }
        return checkpoint;
    }

    Checkpoint checkpoint() throws NotVerified {
        var note = get("/log/checkpoint").then().statusCode(200).extract().asByteArray();
        return Checkpoint.open(SignedNote.parse(note), key.name(), Set.of(key));
    }

    List<byte[]> entries(long size) throws NotVerified {
        var entries = new ArrayList<byte[]>();
        for (long index = 0; index * TilePath.FULL < size; index++) {
            int width = (int) Math.min(TilePath.FULL, size - index * TilePath.FULL);
            var bundle = EntryBundle.parse(tile(new TilePath(TilePath.ENTRIES, index, width)));
            assertThat(bundle).hasSize(width);
            entries.addAll(bundle);
        }
        return entries;
    }

    /** @return the row of the level above */
    private static List<Hash> requireTiles(int level, List<Hash> row) {
        var above = new ArrayList<Hash>();
        for (int from = 0; from < row.size(); from += TilePath.FULL) {
            var part = row.subList(from, Math.min(row.size(), from + TilePath.FULL));
            var path = new TilePath(level, from / TilePath.FULL, part.size());
            assertThat(tile(path)).as(path.toString()).isEqualTo(new Tile(part).bytes());
            if (path.isFull()) {
                above.add(root(part));
            }
        }
        return above;
    }

    private static byte[] tile(TilePath path) {
        return get("/log/" + path).then().statusCode(200).extract().asByteArray();
    }

    private static Hash root(List<Hash> leaves) {
        var frontier = new Frontier();
        leaves.forEach(frontier::append);
        return frontier.root();
    }

    static String text(byte[] entry) {
        return new String(entry, StandardCharsets.UTF_8);
    }
}
