package org.adduce.audit.verify;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import org.adduce.audit.tlog.SigningKeys;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.Hash;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.jspecify.annotations.Nullable;

/** The checkpoints in the database, each compared with the tree as it grows to its size. */
final class SignedSizes {

    private static final int PART = 500;

    /**
     * A row, as it says.
     *
     * @param after the size that was signed before it, -1 for none; null where that was not yet written down
     */
    private record Signed(long size, @Nullable Long after, byte[] note) {}

    private final Connection database;
    private final SigningKeys keys;
    private final Queue<Signed> next = new ArrayDeque<>();
    private long last = -1;
    private long read = -1;
    private Optional<SignedNote> lastNote = Optional.empty();
    private boolean linked;
    private boolean atEnd;

    SignedSizes(Connection database, SigningKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** What is wrong about the checkpoint of that size, if there is one; asked in ascending order of all sizes. */
    Optional<String> damage(long size, Supplier<Hash> root) throws SQLException {
        if (next.isEmpty() && !atEnd) {
            readOn();
        }
        if (next.isEmpty() || next.peek().size() != size) {
            return Optional.empty();
        }
        var signed = next.remove();
        if (signed.after() == null ? linked : signed.after() != last) {
            return Optional.of("A checkpoint before that of %d leaves is missing.".formatted(size));
        }
        linked = signed.after() != null;
        long before = last;
        last = size;
        try {
            var note = SignedNote.parse(signed.note());
            lastNote = Optional.of(note);
            keys.require(note, new Checkpoint(keys.origin(), size, root.get()), before);
            return Optional.empty();
        } catch (NotVerified e) {
            return Optional.of("The checkpoint of %d leaves is not valid: %s.".formatted(size, e.getMessage()));
        }
    }

    /** What was signed last, as far as asked for. */
    Optional<SignedNote> lastNote() {
        return lastNote;
    }

    private void readOn() throws SQLException {
        try (var query = database.prepareStatement(
                "select size, previous_size, note from audit_checkpoint where size > ? order by size fetch first ? rows only")) {
            query.setLong(1, read);
            query.setInt(2, PART);
            var rows = query.executeQuery();
            while (rows.next()) {
                read = rows.getLong(1);
                next.add(new Signed(
                        read, rows.getObject(2, Long.class), rows.getString(3).getBytes(StandardCharsets.UTF_8)));
            }
            atEnd = next.isEmpty();
        }
    }
}
