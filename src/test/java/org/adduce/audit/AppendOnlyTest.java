package org.adduce.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Things;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.testsupport.LogContents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks: each statement is sent to it as it stands here. */
@QuarkusTest
class AppendOnlyTest {

    @Inject
    AgroalDataSource database;

    @Inject
    AuditLog log;

    @Inject
    Sequencer sequencer;

    private long sequence;

    @BeforeEach
    void appendAnEventThatIsALeaf() throws SQLException {
        sequence = QuarkusTransaction.requiringNew()
                .call(() -> log.append(Things.changed("things/append-only").because("for the test")));
        sequencer.run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor_id = 1 where sequence = :s",
                "update audit_event set sequence = -1 where sequence = :s",
                "update audit_event set type = type where sequence = :s",
                "delete from audit_event where sequence = :s",
                "delete from audit_event",
                "merge into audit_event (sequence, occurred_at, type, type_version, subject, subject_version, request_id)"
                        + " key (sequence) values (:s, current_timestamp, 'forged', 1, 'things/1', 1, 'x')",
                "merge into audit_event e using (values (:s)) as other (s) on e.sequence = other.s"
                        + " when matched then update set type = 'forged'",
                "merge into audit_event e using (values (:s)) as other (s) on e.sequence = other.s"
                        + " when matched then delete",
                "truncate table audit_event",
                "truncate table audit_event restart identity",
                "update audit_leaf set leaf_index = -1 where sequence = :s",
                "update audit_leaf set sequence = sequence where sequence = :s",
                "delete from audit_leaf where sequence = :s",
                "merge into audit_leaf (leaf_index, sequence, leaf_hash) key (leaf_index) values (0, :s, 'forged')",
                "merge into audit_leaf l using (values (:s)) as other (s) on l.sequence = other.s"
                        + " when matched then delete",
                "truncate table audit_leaf",
                "update audit_content set reason = 'forged' where sequence = :s",
                "update audit_content set reason = null, reason_salt = null, erased_at = current_timestamp where sequence = :s",
                "delete from audit_content where sequence = :s",
                "delete from audit_content",
                "merge into audit_content (sequence, reason) key (sequence) values (:s, 'forged')",
                "truncate table audit_content",
                "update audit_checkpoint set note = 'forged'",
                "delete from audit_checkpoint",
                "truncate table audit_checkpoint",
                "truncate table audit_tile"
            })
    void statement_thatWouldRewriteTheLog_isRefused(String sql) throws SQLException {
        var before = row();

        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class);

        assertThat(row()).isEqualTo(before);
        assertThat(reason()).isEqualTo("for the test");
    }

    @Test
    void content_erasedOnDemand_leavesTheEvent() throws SQLException {
        var before = row();

        LogContents.erase(sequence, Instant.now());

        assertThat(row()).isEqualTo(before);
        assertThat(reason()).isNull();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.replace(":s", Long.toString(sequence)));
        }
    }

    private @Nullable String reason() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select reason from audit_content where sequence = " + sequence)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private String row() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select e.*, l.leaf_index from audit_event e join audit_leaf l on l.sequence = e.sequence"
                                + " where e.sequence = " + sequence)) {
            var text = new StringBuilder();
            assertThat(rows.next()).isTrue();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                text.append(rows.getObject(column)).append('|');
            }
            return text.toString();
        }
    }
}
