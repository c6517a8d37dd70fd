package org.adduce.audit.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.adduce.audit.event.LogEntry.Commitments;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was read for a scan, from the columns {@link #COLUMNS} of {@code audit_event e} and
 * {@code audit_content c}: a tenth of what it costs to make entities of them.
 */
public record ReadEvent(
        long sequence,
        String type,
        byte[] entry,
        Commitments commitments,
        @Nullable ReadContent content) {

    /** All that the bytes of an entry are made of. */
    static final String OWN_COLUMNS = """
            e.sequence, e.occurred_at, e.type, e.type_version, e.actor_id, e.subject, e.subject_version,
            e.request_id, e.before_commitment, e.after_commitment, e.reason_commitment""";

    public static final String COLUMNS = OWN_COLUMNS + """
            , c.sequence, c.before_salt, c.before_content, c.after_salt, c.after_content, c.reason_salt, c.reason,
            c.erased_at""";

    /** What the commitments open to; a part that was erased has neither salt nor content. */
    public record ReadContent(
            SaltedCommitment before, SaltedCommitment after, SaltedCommitment reason, boolean erased) {}

    /** @return null when the event is gone */
    static @Nullable public ReadEvent of(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        return row.wasNull()
                ? null
                : new ReadEvent(sequence, row.getString(3), entry(row), commitments(row), content(row));
    }

    /** The bytes of an entry from the columns {@link #OWN_COLUMNS}. */
    static byte[] entry(ResultSet row) throws SQLException {
        long actor = row.getLong(5);
        Long knownActor = row.wasNull() ? null : actor;
        return LogEntry.of(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getInt(4),
                knownActor,
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                commitments(row));
    }

    private static Commitments commitments(ResultSet row) throws SQLException {
        return new Commitments(row.getString(9), row.getString(10), row.getString(11));
    }

    private static @Nullable ReadContent content(ResultSet row) throws SQLException {
        row.getLong(12);
        return row.wasNull()
                ? null
                : new ReadContent(
                        new SaltedCommitment(row.getString(13), row.getString(14)),
                        new SaltedCommitment(row.getString(15), row.getString(16)),
                        new SaltedCommitment(row.getString(17), row.getString(18)),
                        row.getObject(19) != null);
    }

    public boolean isErased() {
        return content != null && content.erased();
    }

    /** Whether each part opens its commitment, or was erased. That it might be erased must be said elsewhere. */
    public boolean isIntact() {
        return content != null
                && opens(content.before(), commitments.before())
                && opens(content.after(), commitments.after())
                && opens(content.reason(), commitments.reason());
    }

    private boolean opens(SaltedCommitment part, @Nullable String commitment) {
        boolean isGone = part.salt() == null && part.content() == null;
        return isGone && isErased() || Objects.equals(part.commitment(), commitment);
    }

    /** The new values, which the event commits to; null where there are none. */
    @Nullable
    public String after() {
        return content == null ? null : content.after().content();
    }
}
