package org.adduce.disk;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.adduce.concurrent.DaemonThreads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The disk under the database. H2 leaves commits to memory for a while, and then to the operating system; PostgreSQL
 * answers a commit only when it is on disk, so there nobody waits here.
 */
@Singleton
public class DiskSync {

    private static final String H2 = "h2";

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
     * A checkpoint that finds nothing new in memory does not wait for what H2 is still writing in the background: it
     * would sync a file that does not have it yet. The mark is always new, and is written behind everything else.
     */
    private void sync() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update sync_mark set syncs = syncs + 1 where id = 1");
            statement.execute("checkpoint sync");
        }
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
