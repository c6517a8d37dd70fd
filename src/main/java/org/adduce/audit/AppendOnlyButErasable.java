package org.adduce.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.adduce.audit.erasure.ErasureSession;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * H2's trigger on tables that only grow but hold what may have to be erased: it refuses every deletion, and every update
 * but those of an erasure on demand ({@link ErasureSession}), which must mark the row and leave its keys, times, people and hashes.
 */
public final class AppendOnlyButErasable implements Trigger {

    /** Texts that are no words about anybody. */
    private static final Set<String> FIXED = Set.of("SHA256", "OUTCOME");

    private final Set<Integer> erasable = new HashSet<>();
    private int mark = -1;

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type)
            throws SQLException {
        try (var columns = connection.getMetaData().getColumns(null, schema, table, null)) {
            while (columns.next()) {
                var name = columns.getString("COLUMN_NAME").toUpperCase(Locale.ROOT);
                int place = columns.getInt("ORDINAL_POSITION") - 1;
                if (name.equals("ERASED_AT")) {
                    mark = place;
                } else if (columns.getString("TYPE_NAME").startsWith("CHARACTER") && !FIXED.contains(name)) {
                    erasable.add(place);
                }
            }
        }
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        if (oldRow == null
                || newRow == null
                || mark < 0
                || newRow[mark] == null
                || !ErasureSession.isAnnounced(connection)) {
            throw refusal();
        }
        for (int i = 0; i < oldRow.length; i++) {
            if (i != mark && !erasable.contains(i) && !Objects.equals(oldRow[i], newRow[i])) {
                throw refusal();
            }
        }
    }

    private static SQLException refusal() {
        return new SQLException("rows of this table are never changed or removed", "45000");
    }
}
