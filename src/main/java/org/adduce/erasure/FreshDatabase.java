package org.adduce.erasure;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.audit.erasure.PersonalData;
import org.adduce.disk.DiskSync;
import org.adduce.web.request.RequestBarrier;

/**
 * Rids the database's files of what was deleted from it. PostgreSQL writes single tables anew; for H2 the whole file is
 * copied, and the program goes on with the copy: requests wait meanwhile, and all connections are held, so that nobody has
 * one to the old file when it is closed.
 */
@Singleton
public class FreshDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AgroalDataSource database;
    private final List<PersonalData> texts;
    private final DiskSync diskSync;
    private final RequestBarrier requestBarrier;
    private final Scheduler scheduler;
    private final DatabaseAddress address;

    FreshDatabase(
            AgroalDataSource database,
            @All List<PersonalData> texts,
            DiskSync diskSync,
            RequestBarrier requestBarrier,
            Scheduler scheduler,
            DatabaseAddress address) {
        this.database = database;
        this.texts = texts;
        this.diskSync = diskSync;
        this.requestBarrier = requestBarrier;
        this.scheduler = scheduler;
        this.address = address;
    }

    /** What became of the files. */
    public enum State {
        REWRITTEN,
        /** Somebody did not leave in time: it is done before the next start. */
        AT_NEXT_START,
        /** Only the owner of PostgreSQL's tables can do it. */
        BY_OWNER,
        /** Nothing of it is kept in files. */
        IN_MEMORY
    }

    /**
     * Writes the database anew.
     *
     * @throws IOException when it could not be done; it will be tried again before the next start
     */
    public State rewrite() throws IOException {
        try {
            if (!address.isH2()) {
                return vacuum();
            }
            var copy = address.copy();
            return copy.isPresent() ? rewrite(copy.get()) : State.IN_MEMORY;
        } catch (SQLException e) {
            throw new IOException("the database could not be rewritten: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** PostgreSQL passes over tables of another owner, and warns of it. Each keeps what was in its rows before any change. */
    private State vacuum() throws SQLException {
        var tables = Stream.concat(
                        Stream.of("account"),
                        texts.stream()
                                .flatMap(holder -> holder.tables().stream())
                                .map(PersonalData.Table::name))
                .toList();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            boolean done = true;
            for (var table : tables) {
                statement.execute("vacuum full " + table);
                done &= statement.getWarnings() == null;
            }
            return done ? State.REWRITTEN : State.BY_OWNER;
        }
    }

    private synchronized State rewrite(DatabaseCopy next) throws IOException, SQLException, InterruptedException {
        next.want();
        boolean scheduled = scheduler.isRunning();
        if (scheduled) {
            scheduler.pause();
        }
        try {
            if (requestBarrier.begin(PATIENCE)) {
                try {
                    if (swap(next)) {
                        return State.REWRITTEN;
                    }
                } finally {
                    requestBarrier.end();
                }
            }
            diskSync.awaitAll();
            return State.AT_NEXT_START;
        } finally {
            if (scheduled) {
                scheduler.resume();
            }
        }
    }

    /** @return false when somebody kept a connection for too long */
    private boolean swap(DatabaseCopy next) throws IOException, SQLException {
        var all = allConnections();
        if (all.isEmpty()) {
            return false;
        }
        try {
            next.write(all.get(0));
            DatabaseCopy.shutDown(all.get(0));
            next.putInPlace();
            return true;
        } finally {
            next.clear();
            // They lead into a file that is closed: the pool forgets them, and makes new ones for whoever waits.
            database.flush(FlushMode.ALL);
        }
    }

    /** None if they are not to be had. */
    private List<Connection> allConnections() throws SQLException {
        var all = new ArrayList<Connection>();
        int size = database.getConfiguration().connectionPoolConfiguration().maxSize();
        try {
            while (all.size() < size) {
                all.add(database.getConnection());
            }
            return all;
        } catch (SQLException e) {
            for (var connection : all) {
                connection.close();
            }
            return List.of();
        }
    }
}
