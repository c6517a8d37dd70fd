package org.adduce.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real file of H2: what its statements do there is what this is about. */
class DiskSyncTest {

    private JdbcConnectionPool database;
    private DiskSync diskSync;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        WatchedFiles.register();
        database = JdbcConnectionPool.create("jdbc:h2:watched:" + folder.resolve("disk") + ";WRITE_DELAY=1", "sa", "");
        diskSync = new DiskSync(database, "h2");
        try (var migration = getClass().getResourceAsStream("/db/h2/V83__mark_each_sync.sql")) {
            run(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
        run("create table thing (id integer primary key)");
        diskSync.awaitAll();
    }

    @AfterEach
    void close() {
        diskSync.stop();
        database.dispose();
    }

    @Test
    void awaitAll_afterACommit_forcesTheFile() throws SQLException {
        run("insert into thing values (1)");
        int before = WatchedFiles.forced();

        diskSync.awaitAll();

        assertThat(WatchedFiles.forced()).isGreaterThan(before);
    }

    @Test
    void holdsAll_whileH2StillWritesInTheBackground_waitsForThat() throws Exception {
        try (var hold = WatchedFiles.holdBackground()) {
            run("insert into thing values (1)");
            hold.awaitWriter();
            int before = WatchedFiles.forced();

            var waiting = diskSync.holdsAll();

            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                    .as("the commit is not written yet")
                    .isNotNull();
            assertThat(WatchedFiles.forced()).as("nothing to force yet").isEqualTo(before);
            hold.close();
            waiting.get(1, TimeUnit.MINUTES);
            assertThat(WatchedFiles.forced()).isGreaterThan(before);
        }
    }

    /** Between the mark and the sync H2's background may take the mark: then there is nothing left to store, and much to wait for. */
    @Test
    void holdsAll_whenTheBackgroundTookTheMark_waitsForThat() throws Exception {
        try (var hold = WatchedFiles.holdBackground()) {
            var overtaken = new DiskSync(
                    afterTheFirstUpdate(connection -> {
                        storeInTheBackground(connection);
                        hold.awaitWriter();
                    }),
                    "h2");
            int before = WatchedFiles.forced();
            var waiting = overtaken.holdsAll();

            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                    .as("the mark is not written yet")
                    .isNotNull();
            assertThat(WatchedFiles.forced()).as("nothing to force yet").isEqualTo(before);
            hold.close();
            waiting.get(1, TimeUnit.MINUTES);
            assertThat(WatchedFiles.forced()).isGreaterThan(before);
            overtaken.stop();
        }
    }

    private static void storeInTheBackground(Connection connection) throws Exception {
        var store = Objects.requireNonNull(DiskSync.store(connection));
        var background = new Thread(store::tryCommit);
        background.start();
        background.join();
    }

    private interface Step {
        void take(Connection connection) throws Exception;
    }

    /** The database, of which the first connection takes a step when it has updated something for the first time. */
    private DataSource afterTheFirstUpdate(Step step) {
        var isTaken = new AtomicBoolean();
        return proxy(
                DataSource.class,
                database,
                (asked, connection) -> connection instanceof Connection real
                        ? proxy(
                                Connection.class,
                                real,
                                (called, statement) -> statement instanceof Statement open
                                        ? proxy(Statement.class, open, (ran, rows) -> {
                                            if (ran.equals("executeUpdate") && isTaken.compareAndSet(false, true)) {
                                                step.take(real);
                                            }
                                            return rows;
                                        })
                                        : statement)
                        : connection);
    }

    private interface Answer {
        Object of(String method, Object answer) throws Exception;
    }

    private static <T> T proxy(Class<T> type, T real, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.of(method.getName(), method.invoke(real, arguments))));
    }

    /** Then each statement has stored already what it changed. */
    @Test
    void awaitAll_whereH2HasNoBackground_forcesTheFile() throws SQLException {
        run("set write_delay 0");
        int before = WatchedFiles.forced();

        diskSync.awaitAll();

        assertThat(WatchedFiles.forced()).isGreaterThan(before);
    }

    @Test
    void awaitAll_withoutTheMark_fails() throws SQLException {
        run("delete from sync_mark");

        assertThatThrownBy(diskSync::awaitAll).hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void awaitAll_whenTheDatabaseRefuses_fails() throws SQLException {
        run("drop table sync_mark");

        assertThatThrownBy(diskSync::awaitAll)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void awaitAll_onADatabaseThatSyncsItself_isDoneAtOnce() throws SQLException {
        run("drop table sync_mark");

        assertThat(new DiskSync(database, "postgresql").holdsAll()).isCompleted();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
