package org.adduce.audit.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
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
import org.jspecify.annotations.Nullable;

/** Somebody who knows only the log's public address and key, and derives the whole log anew from what is served there. */
public final class Outsider {

    private final Source source;
    private final VerifierKey key;
    private @Nullable Checkpoint kept;

    /** Where the log is served. */
    @FunctionalInterface
    public interface Source {

        /** What stands under this path; fails for anything but 200. */
        byte[] get(String path);
    }

    /** Of the program that the tests run in. */
    public Outsider() throws NotVerified {
        this(path -> RestAssured.get(path).then().statusCode(200).extract().asByteArray());
    }

    public Outsider(Source source) throws NotVerified {
        this.source = source;
        this.key = VerifierKey.parse(text(source.get("/log/vkey")).strip());
    }

    /** The log's key in the spelling in which it is published. */
    public String key() {
        return key.toString();
    }

    /** Reads everything over, and holds it against what was found the last time. */
    public Checkpoint auditOnFromLast() throws NotVerified {
        var now = audit();
        if (kept != null) {
            assertThat(now.size()).as("the log never gets shorter").isGreaterThanOrEqualTo(kept.size());
            var first = entries(now.size()).subList(0, (int) kept.size()).stream()
                    .map(Hash::ofLeaf)
                    .toList();
            assertThat(root(first)).as("the log goes on from %d", kept.size()).isEqualTo(kept.root());
        }
        kept = now;
        return now;
    }

    /** Reads everything over. */
    public Checkpoint audit() throws NotVerified {
        var checkpoint = checkpoint();
        var leaves = entries(checkpoint.size()).stream().map(Hash::ofLeaf).toList();
        assertThat(root(leaves)).isEqualTo(checkpoint.root());
        for (int level = 0; !leaves.isEmpty(); level++) {
            leaves = requireTiles(level, leaves);
        }
        return checkpoint;
    }

    Checkpoint checkpoint() throws NotVerified {
        var note = source.get("/log/checkpoint");
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
    private List<Hash> requireTiles(int level, List<Hash> row) {
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

    private byte[] tile(TilePath path) {
        return source.get("/log/" + path);
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
