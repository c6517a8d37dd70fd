package org.adduce.review;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * H2's trigger on approvals: nobody approves what they wrote or worded since the last edition, unless the approval
 * carries the waiver of a one-person desk; and what is approved was saved since then.
 */
public final class FourEyes extends TriggerAdapter {

    private static final String SAVED_SINCE_THE_LAST_EDITION = """
            select count(*) from revision
            where claim_id = ? and %s = ? and after_edition =
                (select coalesce(max(number), 0) from edition where claim_id = ?)""";

    @Override
    public void fire(Connection connection, @Nullable ResultSet oldRow, ResultSet newRow) throws SQLException {
        var claim = newRow.getLong("claim_id");
        if (count(connection, "id", claim, newRow.getLong("revision_id")) == 0) {
            throw new SQLException("only a revision of this claim, saved since its last edition, is approved", "45000");
        }
        var waived = newRow.getString("waiver_reason") != null && newRow.getString("waiver_name") != null;
        var approver = newRow.getLong("approver_id");
        if (!waived && (count(connection, "saved_by", claim, approver) > 0 || worded(connection, claim, approver))) {
            throw new SQLException("an author does not approve their own work", "45000");
        }
    }

    private static boolean worded(Connection connection, long claim, long person) throws SQLException {
        try (var query =
                connection.prepareStatement("select 1 from claim_wording where claim_id = ? and account_id = ?")) {
            query.setLong(1, claim);
            query.setLong(2, person);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static long count(Connection connection, String column, long claim, long value) throws SQLException {
        try (var query = connection.prepareStatement(SAVED_SINCE_THE_LAST_EDITION.formatted(column))) {
            query.setLong(1, claim);
            query.setLong(2, value);
            query.setLong(3, claim);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
