package org.adduce.disk;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.adduce.concurrent.DaemonThreads;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The disk under the database. H2 leaves commits to memory for a while, and then to the operating system; PostgreSQL
 * answers a commit only when it is on disk, so there nobody waits here.
 */
@Singleton
public class DiskSync {

    private static final String H2 = "h2";

    /** What a commit of H2's store returns that had nothing to do, or left it to another. */
    private static final long NOTHING_STORED = -1;

    private final DataSource database;
    private final boolean isNeeded;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new DaemonThreads("sync to disk"));
    private final GroupCommit commits = new GroupCommit(this::sync, thread);

    @Inject
    DiskSync(DataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.database = database;
        this.isNeeded = databaseKind.equals(H2);
    }

    /** Done when everything that is committed by now is on disk; one sync serves all who wait. */
    public CompletableFuture<Void> holdsAll() {
        return isNeeded ? commits.join() : CompletableFuture.completedFuture(null);
    }

    /**
     * Returns when everything that is committed by now is on disk.
     *
     * @throws java.util.concurrent.CompletionException when it cannot be put there
     */
    public void awaitAll() {
        holdsAll().join();
    }

    /**
     * H2 also stores in the background, and neither its CHECKPOINT SYNC nor its commit waits for that: if the background took the
     * last change, they find nothing to store, and sync a file that does not have it yet. So a mark is set until a commit of our
     * own stores it, which returns when that and everything before it is written. A database in another process has no store
     * here, and one without a background has stored the mark already.
     */
    private void sync() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var store = store(connection);
            do {
                mark(statement);
            } while (store != null && hasBackground(store) && store.commit() == NOTHING_STORED);
            statement.execute("checkpoint sync");
        }
    }

    private static void mark(Statement statement) throws SQLException {
        if (statement.executeUpdate("update sync_mark set syncs = syncs + 1 where id = 1") == 0) {
            throw new SQLException("sync_mark: got no row, want the one that each sync counts");
        }
    }

    private static boolean hasBackground(MVStore store) {
        return store.isPersistent() && store.getAutoCommitDelay() > 0;
    }

    /** Null for a database in another process. */
    static @Nullable MVStore store(Connection connection) throws SQLException {
        return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                ? session.getDatabase().getStore().getMvStore()
                : null;
    }

    /** H2 closes its file without a sync; a command that ends with its program was acknowledged by no answer. */
    void leave(@Observes ShutdownEvent stop) {
        awaitAll();
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
