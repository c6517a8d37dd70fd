package org.adduce.audit.verify;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.adduce.audit.event.ReadEvent;
import org.adduce.merkle.TilePath;

/** Whether the log's tables hold all that they should and nothing else, beyond what the tree itself shows. */
final class LogRows {

    private final Statement statement;

    LogRows(Statement statement) {
        this.statement = statement;
    }

    /** Called within a transaction, in which nobody else extends the tree. */
    Optional<String> damage() throws SQLException {
        long size = number("select size from audit_head where id = 1 for update");
        long leaves = number("select coalesce(max(leaf_index) + 1, 0) from audit_leaf");
        if (leaves != size) {
            return Optional.of("The tree has %d leaves, but there are rows of %d.".formatted(size, leaves));
        }
        long signed = number("select coalesce(max(size), 0) from audit_checkpoint");
        if (signed != size) {
            return Optional.of("The tree has %d leaves, but the last checkpoint is of %d.".formatted(size, signed));
        }
        var damage = tooManyTiles(size);
        return damage.isPresent() ? damage : lostOrChanged();
    }

    /** Those that are too few or changed are found by their content. */
    private Optional<String> tooManyTiles(long size) throws SQLException {
        long all = 0;
        for (long full = size / TilePath.FULL; full > 0; full /= TilePath.FULL) {
            all += full;
        }
        return number("select count(*) from audit_tile") == all
                ? Optional.empty()
                : Optional.of("There are tiles that are not of this tree.");
    }

    private Optional<String> lostOrChanged() throws SQLException {
        var twice = first(
                "select p.sequence from audit_pending p join audit_leaf l on l.sequence = p.sequence",
                "Event %d is in the log but still queued.");
        var lost = twice.isPresent() || allThere()
                ? twice
                : first("""
                        select e.sequence from audit_event e
                        where not exists (select 1 from audit_leaf l where l.sequence = e.sequence)
                        and not exists (select 1 from audit_pending p where p.sequence = e.sequence)""", "Event %d has no place in the log and does not wait for one.");
        return lost.isPresent() ? lost : changedWhileWaiting();
    }

    /** In one statement, as events come meanwhile; to look for a lost one takes long. */
    private boolean allThere() throws SQLException {
        return number("""
                        select (select count(*) from audit_event) - (select count(*) from audit_leaf)
                            - (select count(*) from audit_pending)""") == 0;
    }

    private Optional<String> first(String query, String sentence) throws SQLException {
        try (var rows = statement.executeQuery(query + " order by 1 fetch first 1 rows only")) {
            return rows.next() ? Optional.of(sentence.formatted(rows.getLong(1))) : Optional.empty();
        }
    }

    /** Events that have no leaf yet commit to their content already. */
    private Optional<String> changedWhileWaiting() throws SQLException {
        try (var rows = statement.executeQuery("""
                select %s
                from audit_pending p
                join audit_event e on e.sequence = p.sequence
                left join audit_content c on c.sequence = p.sequence
                order by p.sequence""".formatted(ReadEvent.COLUMNS))) {
            while (rows.next()) {
                var event = ReadEvent.of(rows);
                if (event != null && (!event.isIntact() || event.isErased())) {
                    return Optional.of("The content of event %d was changed or removed.".formatted(event.sequence()));
                }
            }
            return Optional.empty();
        }
    }

    private long number(String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
