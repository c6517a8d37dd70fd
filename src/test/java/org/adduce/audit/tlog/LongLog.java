package org.adduce.audit.tlog;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.audit.event.CanonicalJson;
import org.adduce.audit.event.LogEntry;
import org.adduce.audit.event.LogEntry.Commitments;
import org.adduce.audit.event.SaltedCommitment;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.Frontier;
import org.adduce.merkle.Hash;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;

/** Fills an empty database with a valid log by bare SQL, as the program would take hours for a long one. */
public final class LongLog {

    /** As many as one run of the sequencer takes. */
    private static final int SIGNED_AT_ONCE = 2048;

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final Connection database;
    private final LogKey key;
    private final SecureRandom random = new SecureRandom();
    private final Frontier frontier = new Frontier();
    private final List<List<Hash>> rows = new ArrayList<>();
    private final List<Long> full = new ArrayList<>();
    private PreparedStatement events;
    private PreparedStatement contents;
    private PreparedStatement leaves;
    private PreparedStatement tiles;
    private PreparedStatement checkpoints;
    private long signed = -1;

    public LongLog(Connection database, LogKey key) {
        this.database = database;
        this.key = key;
    }

    public void fill(int entries) throws SQLException {
        prepare();
        for (int i = 0; i < entries; i++) {
            add(i);
            if ((i + 1) % SIGNED_AT_ONCE == 0 || i + 1 == entries) {
                sign();
            }
        }
        try (var statement = database.createStatement()) {
            statement.execute("update audit_head set size = " + entries);
            statement.execute("alter sequence audit_sequence restart with " + (entries + 1));
        }
    }

    private void prepare() throws SQLException {
        events = database.prepareStatement(
                "insert into audit_event (sequence, occurred_at, type, type_version, actor_id, subject,"
                        + " subject_version, request_id, before_commitment, after_commitment, reason_commitment)"
                        + " values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)");
        contents = database.prepareStatement(
                "insert into audit_content (sequence, before_salt, before_content, after_salt,"
                        + " after_content, reason_salt, reason) values (?, ?, ?, ?, ?, ?, ?)");
        leaves = database.prepareStatement("insert into audit_leaf (leaf_index, sequence, leaf_hash, subject, actor_id,"
                + " type, occurred_at) values (?, ?, ?, ?, ?, ?, ?)");
        tiles = database.prepareStatement(
                "insert into audit_tile (level, tile_index, root, hashes) values (?, ?, ?, ?)");
        checkpoints = database.prepareStatement(
                "insert into audit_checkpoint (size, previous_size, signed_at, note) values (?, ?, ?, ?)");
    }

    private void add(int i) throws SQLException {
        long sequence = i + 1;
        var before = SaltedCommitment.seal(
                CanonicalJson.write(Map.of("stage", "open", "assignee", "person" + i % 40)), random);
        var after = SaltedCommitment.seal(
                CanonicalJson.write(Map.of("stage", "assigned", "assignee", "person" + i % 41)), random);
        var reason = i % 3 == 0
                ? SaltedCommitment.seal("Because number " + i + " was to be looked at again by somebody else.", random)
                : null;
        var commitments =
                new Commitments(before.commitment(), after.commitment(), reason == null ? null : reason.commitment());
        var at = START.plusMillis(i * 50L);
        var request = "%08x-1111-4222-8333-%012x".formatted(i, i);
        var hash = Hash.ofLeaf(LogEntry.of(
                sequence, at, "claim_assigned", 1, (long) i % 40, "claims/" + i / 7, i % 7, request, commitments));
        set(
                events,
                sequence,
                at.atOffset(ZoneOffset.UTC),
                "claim_assigned",
                (long) i % 40,
                "claims/" + i / 7,
                (long) i % 7,
                request,
                commitments.before(),
                commitments.after(),
                commitments.reason());
        set(
                contents,
                sequence,
                before.salt(),
                before.content(),
                after.salt(),
                after.content(),
                reason == null ? null : reason.salt(),
                reason == null ? null : reason.content());
        set(
                leaves,
                (long) i,
                sequence,
                hash.toString(),
                "claims/" + i / 7,
                (long) i % 40,
                "claim_assigned",
                at.atOffset(ZoneOffset.UTC));
        frontier.append(hash);
        addTo(0, hash);
    }

    private void addTo(int level, Hash hash) throws SQLException {
        if (level == rows.size()) {
            rows.add(new ArrayList<>());
            full.add(0L);
        }
        var row = rows.get(level);
        row.add(hash);
        if (row.size() == TilePath.FULL) {
            var tile = new Tile(row);
            set(tiles, level, full.get(level), tile.node(8, 0).toString(), tile.bytes());
            full.set(level, full.get(level) + 1);
            row.clear();
            addTo(level + 1, tile.node(8, 0));
        }
    }

    private void sign() throws SQLException {
        var note = key.sign(new Checkpoint(key.origin(), frontier.size(), frontier.root()));
        set(checkpoints, frontier.size(), signed, START.atOffset(ZoneOffset.UTC), note.toString());
        signed = frontier.size();
        for (var statement : List.of(events, contents, leaves, tiles, checkpoints)) {
            statement.executeBatch();
        }
        key.remember(note);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
