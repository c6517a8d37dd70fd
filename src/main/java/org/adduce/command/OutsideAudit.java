package org.adduce.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.EntryBundle;
import org.adduce.merkle.Frontier;
import org.adduce.merkle.Hash;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;
import org.adduce.merkle.VerifierKey;

/**
 * What an outsider can check of a log who knows its key and what it showed before: all entries are read, the tree is made of
 * them anew, and compared with every tile, with the checkpoint, and with the one seen last.
 */
final class OutsideAudit {

    private final PublicLog log;
    private final String origin;
    private final Collection<VerifierKey> keys;
    private final List<Checkpoint> seen;
    private final Frontier frontier = new Frontier();
    /** The hashes of the tiles that are being filled, by level. */
    private final List<List<Hash>> rows = new ArrayList<>();

    private final List<Long> full = new ArrayList<>();

    /** @param seen what the log has signed before: it must go on from each */
    OutsideAudit(PublicLog log, String origin, Collection<VerifierKey> keys, List<Checkpoint> seen) {
        this.log = log;
        this.origin = origin;
        this.keys = keys;
        this.seen = seen;
    }

    /** Is shown how many entries of all were read. */
    interface Progressing {
        void show(long done, long all);
    }

    /** @return the checkpoint that all of this log leads to, as it was signed */
    SignedNote run(Progressing progress) throws NotVerified, Unreachable {
        var note = SignedNote.parse(
                log.get("checkpoint").orElseThrow(() -> new Unreachable("The log has no checkpoint.")));
        var checkpoint = Checkpoint.open(note, origin, keys);
        for (var before : seen) {
            require(
                    before.size() <= checkpoint.size(),
                    "the log has %d entries, but had signed %d before".formatted(checkpoint.size(), before.size()));
        }
        requireAsSeen();
        for (long index = 0; frontier.size() < checkpoint.size(); index++) {
            readBundle(index, checkpoint.size());
            progress.show(frontier.size(), checkpoint.size());
        }
        requirePartialTiles();
        require(frontier.root().equals(checkpoint.root()), "the entries do not match the signed root");
        return note;
    }

    private void readBundle(long index, long size) throws NotVerified, Unreachable {
        int width = (int) Math.min(TilePath.FULL, size - index * TilePath.FULL);
        var entries = EntryBundle.parse(file(TilePath.ENTRIES, index, width));
        require(entries.size() >= width, "entry bundle %d is incomplete".formatted(index));
        for (var entry : entries.subList(0, width)) {
            var leaf = Hash.ofLeaf(entry);
            frontier.append(leaf);
            requireAsSeen();
            add(0, leaf);
        }
    }

    /** The beginning of the log is what it was. */
    private void requireAsSeen() throws NotVerified {
        boolean differs = seen.stream()
                .anyMatch(before ->
                        before.size() == frontier.size() && !before.root().equals(frontier.root()));
        require(!differs, "the first %d entries differ from those signed before".formatted(frontier.size()));
    }

    private void add(int level, Hash hash) throws NotVerified, Unreachable {
        if (level == rows.size()) {
            rows.add(new ArrayList<>());
            full.add(0L);
        }
        var row = rows.get(level);
        row.add(hash);
        if (row.size() == TilePath.FULL) {
            requireTile(level, row);
            var above = new Tile(row).node(8, 0);
            full.set(level, full.get(level) + 1);
            row.clear();
            add(level + 1, above);
        }
    }

    private void requirePartialTiles() throws NotVerified, Unreachable {
        for (int level = 0; level < rows.size(); level++) {
            if (!rows.get(level).isEmpty()) {
                requireTile(level, rows.get(level));
            }
        }
    }

    private void requireTile(int level, List<Hash> row) throws NotVerified, Unreachable {
        long index = full.get(level);
        var bytes = new Tile(row).bytes();
        require(
                Arrays.equals(file(level, index, row.size()), bytes),
                "tile %d of level %d does not match the entries".formatted(index, level));
    }

    /** A tile that has become full since need not be kept in part. */
    private byte[] file(int level, long index, int width) throws NotVerified, Unreachable {
        var path = new TilePath(level, index, width);
        var file = log.get(path.toString());
        if (file.isEmpty() && !path.isFull()) {
            file = log.get(new TilePath(level, index, TilePath.FULL).toString())
                    .map(bytes -> level == TilePath.ENTRIES ? bytes : Arrays.copyOf(bytes, width * Hash.LENGTH));
        }
        return file.orElseThrow(() -> new NotVerified("the log does not serve " + path));
    }

    private static void require(boolean holds, String sentence) throws NotVerified {
        if (!holds) {
            throw new NotVerified(sentence);
        }
    }
}
