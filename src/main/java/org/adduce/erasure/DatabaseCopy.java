package org.adduce.erasure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.adduce.disk.OwnerOnly;

/**
 * Writes H2's database anew into another file and puts that in the place of the old one, which still has what was deleted from
 * it. A mark in the folder says that this is to be done, from before it begins until it is done: whenever the process is killed,
 * the old file or the new one is there, whole, and the next start does what is left to do.
 */
public final class DatabaseCopy {

    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final String SUFFIX = ".mv.db";

    /**
     * No trace file, which may hold values of statements. Nor the tidying up at the end: there is nothing yet to tidy in a new
     * file, and H2 2.4 trips over an assertion of its own in it.
     */
    private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0";

    private final Path base;
    private final String user;
    private final String password;

    private DatabaseCopy(Path base, String user, String password) {
        this.base = base;
        this.user = user;
        this.password = password;
    }

    /** Empty for a database that is no file of this process. */
    public static Optional<DatabaseCopy> of(String url, String user, String password) {
        return url.startsWith(EMBEDDED)
                ? Optional.of(new DatabaseCopy(
                        Path.of(url.substring(EMBEDDED.length()).split(";")[0]).toAbsolutePath(), user, password))
                : Optional.empty();
    }

    /** Whether it was begun, or left for the next start. */
    public boolean isWanted() {
        return Files.exists(mark());
    }

    /** Leaves it for the next start. */
    void want() throws IOException {
        if (!isWanted()) {
            Files.createFile(mark(), OwnerOnly.attributes());
        }
        sync(folder());
    }

    /** Does what an earlier process left to do. The database must not be open anywhere. */
    public void finish() throws IOException, SQLException {
        clear();
        try (var old = open(base)) {
            write(old);
            shutDown(old);
        }
        putInPlace();
    }

    /** Copies what this connection sees, while nobody else writes. */
    void write(Connection old) throws IOException, SQLException {
        want();
        clear();
        Files.createFile(script(), OwnerOnly.attributes());
        Files.createFile(file(next()), OwnerOnly.attributes());
        try {
            execute(old, "script to '" + quoted(script()) + "' charset 'UTF-8'");
            try (var copy = open(next())) {
                execute(copy, "runscript from '" + quoted(script()) + "' charset 'UTF-8'");
                requireSame(rows(old), rows(copy));
                shutDown(copy);
            }
            sync(file(next()));
        } finally {
            Files.deleteIfExists(script());
        }
    }

    /** In the place of the old file, which must be closed, at once and for good. */
    void putInPlace() throws IOException {
        Files.move(file(next()), file(base), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder());
        // H2 writes failed statements there, values and all.
        Files.deleteIfExists(base.resolveSibling(base.getFileName() + ".trace.db"));
        Files.deleteIfExists(mark());
    }

    /** Takes away what was begun and is of no use. */
    void clear() throws IOException {
        Files.deleteIfExists(script());
        Files.deleteIfExists(file(next()));
    }

    private static void requireSame(Map<String, Long> rows, Map<String, Long> copied) {
        if (!rows.equals(copied)) {
            throw new IllegalStateException("got a copy of the database with the rows " + copied + ", want " + rows);
        }
    }

    /** How many, by table. */
    private static Map<String, Long> rows(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var tables = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"});
                var statement = connection.createStatement()) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    static void shutDown(Connection connection) throws SQLException {
        execute(connection, "shutdown");
    }

    private Connection open(Path database) throws SQLException {
        return DriverManager.getConnection(EMBEDDED + database + OPTIONS, user, password);
    }

    private Path next() {
        return base.resolveSibling(base.getFileName() + ".next");
    }

    private Path script() {
        return base.resolveSibling(base.getFileName() + ".next.sql");
    }

    private Path mark() {
        return base.resolveSibling(base.getFileName() + ".rewrite");
    }

    private Path folder() {
        return Objects.requireNonNull(base.getParent(), "an absolute path of a file has its folder");
    }

    private static Path file(Path database) {
        return database.resolveSibling(database.getFileName() + SUFFIX);
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public String toString() {
        return file(base).toString();
    }
}
