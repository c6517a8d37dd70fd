package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A leaf from before leaves held what events are found by. */
final class OldLeaf {

    private OldLeaf() {}

    /** Brings an empty database up to what it was then, adds a leaf, and brings it up to date. */
    static void keptThrough(FluentConfiguration settings) throws SQLException {
        settings.target("160").load().migrate();
        try (var connection = settings.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into audit_event (sequence, occurred_at, type, type_version, actor_id, subject, subject_version,"
                            + " request_id) values (1, timestamp with time zone '2026-02-03 04:05:06.789Z', 'thing_changed', 1, 7, 'things/8',"
                            + " 1, 'request')");
            statement.execute("insert into audit_leaf (leaf_index, sequence, leaf_hash) values (0, 1, 'hash')");
            settings.target(MigrationVersion.LATEST).load().migrate();
            try (var rows = statement.executeQuery(
                    "select count(*) from audit_leaf where subject = 'things/8' and actor_id = 7"
                            + " and type = 'thing_changed' and occurred_at = timestamp with time zone '2026-02-03 04:05:06.789Z'")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }
}
