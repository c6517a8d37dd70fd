package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.testsupport.AppendOnlyTables;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL as a desk uses it: the tables belong to one role, the program is another. */
class MigrationsOnPostgresTest {

    private static final String TABLES =
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' ";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void migrate() throws Exception {
        postgres = EmbeddedPostgres.start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role adduce_owner login");
            statement.execute("create role adduce login");
            statement.execute("create database adduce owner adduce_owner");
        }
        var settings = Flyway.configure()
                .dataSource(postgres.getDatabase("adduce_owner", "adduce"))
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .placeholders(Map.of("text", "text", "bytes", "bytea", "role", "adduce"));
        OldLeaf.keptThrough(settings);
        var flyway = settings.target(MigrationVersion.LATEST).load();
        assertThat(flyway.migrate().migrationsExecuted).as("another start").isZero();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    static List<String> refusedStatements() {
        return AppendOnlyTables.NAMES.stream()
                .flatMap(table -> AppendOnlyTables.rewritings(table, true).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("refusedStatements")
    void statement_thatWouldRewrite_isRefusedToTheOwnerToo(String sql) throws SQLException {
        assertThatThrownBy(() -> execute("adduce_owner", sql)).hasMessageContaining("are never changed or removed");
        assertThatThrownBy(() -> execute("adduce", sql)).hasMessageContaining("permission denied");
    }

    @Test
    void program_mayReadAndAddToAllTables_andChangeTheOthers() throws SQLException {
        assertThat(tablesWith("select")).isEqualTo(tables());
        assertThat(tablesWith("insert")).containsAll(AppendOnlyTables.NAMES).contains("claim", "audit_pending");
        assertThat(tablesWith("update"))
                .doesNotContainAnyElementsOf(AppendOnlyTables.NAMES)
                .contains("claim", "audit_head")
                .doesNotContain("flyway_schema_history");
        assertThat(tablesWith("delete"))
                .doesNotContainAnyElementsOf(AppendOnlyTables.NAMES)
                .contains("audit_pending", "working_copy")
                .doesNotContain("audit_head");
        assertThat(tablesWith("truncate")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void program_takingAGuardAway_isRefused(String sql) {
        assertThatThrownBy(() -> execute("adduce", sql)).isInstanceOf(SQLException.class);
    }

    static List<String> guards() {
        return List.of(
                "drop trigger audit_event_append_only on audit_event",
                "alter table audit_event disable trigger all",
                "alter table audit_event rename to events",
                "drop table audit_leaf",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                "set role adduce_owner",
                "set session_replication_role = replica");
    }

    @ParameterizedTest
    @CsvSource({
        "revision, content",
        "approval, waiver_name",
        "approval, waiver_reason",
        "edition, slug",
        "withdrawal, reason"
    })
    void program_erasingOnDemand_mayReplaceTexts(String table, String column) throws SQLException {
        execute("adduce", "select erase_text('%s', 1, '%s', 'removed', now())".formatted(table, column));
        assertThatThrownBy(() -> execute("adduce", "update " + table + " set " + column + " = 'x'"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before_content", "before_salt", "after_content", "after_salt", "reason", "reason_salt"})
    void program_erasingContentOfTheLog_mayPutNothingInItsPlace(String column) throws SQLException {
        execute("adduce", "select erase_text('audit_content', 1, '%s', null, now())".formatted(column));
        assertThatThrownBy(() ->
                        execute("adduce", "select erase_text('audit_content', 1, '%s', 'x', now())".formatted(column)))
                .hasMessageContaining("nothing is put in the place");
        assertThatThrownBy(() -> execute("adduce", "update audit_content set " + column + " = null"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({
        "edition, sha256",
        "edition, outcome",
        "revision, id",
        "audit_event, subject",
        "audit_content, sequence",
        "claim, statement",
        "'edition; drop', content"
    })
    void program_erasingAnythingElse_isRefused(String table, String column) {
        assertThatThrownBy(() ->
                        execute("adduce", "select erase_text('%s', 1, '%s', 'x', now())".formatted(table, column)))
                .hasMessageContaining("nothing is erased");
    }

    private static List<String> tables() throws SQLException {
        return list(TABLES + "order by 1");
    }

    private static List<String> tablesWith(String privilege) throws SQLException {
        return list(TABLES + "and has_table_privilege('adduce', oid, '" + privilege + "') order by 1");
    }

    private static List<String> list(String query) throws SQLException {
        try (var connection = connection("adduce_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void execute(String role, String sql) throws SQLException {
        try (var connection = connection(role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connection(String role) throws SQLException {
        return postgres.getDatabase(role, "adduce").getConnection();
    }
}
