package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.adduce.audit.tlog.FilledLog;
import org.adduce.testsupport.AppendOnlyTables;
import org.adduce.testsupport.PostgresServer;
import org.adduce.testsupport.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No table that only grows is rewritten by any statement, on whichever database the program is built for. */
@QuarkusTest
class AppendOnlyTablesTest {

    /** By a trigger; by H2 itself, which truncates no table that a foreign key refers to. */
    private static final List<String> REFUSALS = List.of("45000", "90106");

    @Inject
    AgroalDataSource database;

    @Inject
    FilledLog log;

    @BeforeEach
    void fillEachTable() {
        if (AppendOnlyTables.NAMES.stream().anyMatch(table -> rows(table) == 0)) {
            Reviews.withdrawn();
            log.fill();
        }
    }

    static List<String> tables() {
        return AppendOnlyTables.NAMES;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rewriting_isRefused(String table) {
        long before = rows(table);
        assertThat(before).as("rows that could be lost").isPositive();
        for (var sql : AppendOnlyTables.rewritings(table, PostgresServer.isUsed())) {
            assertThatThrownBy(() -> execute(sql))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState())
                                    .as(refusal.getMessage())
                                    .isIn(REFUSALS));
        }
        assertThat(rows(table)).isEqualTo(before);
    }

    @Test
    void tables_withSuchATrigger_areAllTriedHere() {
        var query = "select count(distinct event_object_table) from information_schema.triggers"
                + " where lower(trigger_name) like '%append_only'";
        assertThat(number(query)).isEqualTo(AppendOnlyTables.NAMES.size());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long rows(String table) {
        return number("select count(*) from " + table);
    }

    private long number(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
