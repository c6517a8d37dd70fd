package org.adduce.audit.tlog;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Things;

/** The whole log of a test with a database of its own: rows, key and what lies beside it, to be kept and to be put back. */
public final class OwnLog {

    private static final List<String> GUARDED =
            List.of("audit_event", "audit_content", "audit_leaf", "audit_tile", "audit_checkpoint", "edition");

    private final AgroalDataSource database = bean(AgroalDataSource.class);
    private final Path key = bean(LogConfig.class).key().toAbsolutePath();

    /** Everything at one moment. */
    public record Copy(Path script, Map<Path, String> files, LogState.Published shown) {}

    public Copy copy() throws SQLException, IOException {
        var script = Files.createTempFile(Path.of("target").toAbsolutePath(), "log", ".sql");
        execute("script to '" + script + "'");
        try (var files = Files.list(key.getParent())) {
            var contents = files.filter(it -> it.getFileName()
                            .toString()
                            .startsWith(key.getFileName().toString()))
                    .collect(Collectors.toMap(it -> it, OwnLog::read));
            return new Copy(script, contents, bean(LogState.class).published().orElseThrow());
        }
    }

    public void putBack(Copy copy) throws SQLException, IOException {
        putBackDatabase(copy);
        for (var file : copy.files().entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
        bean(LogState.class).restored(copy.shown());
    }

    public void putBackDatabase(Copy copy) throws SQLException {
        execute("drop all objects", "runscript from '" + copy.script() + "'");
    }

    /** As the owner of the database can: past the program, its triggers and its foreign keys. */
    public void tamper(String... statements) throws SQLException {
        execute(GUARDED.stream()
                .map(it -> "drop trigger if exists " + it + "_append_only")
                .toArray(String[]::new));
        execute("set referential_integrity false");
        execute(statements);
        execute("set referential_integrity true");
    }

    void execute(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public Path lastCheckpoint() {
        return key.resolveSibling(key.getFileName() + ".last-checkpoint");
    }

    public Path key() {
        return key;
    }

    /** Something is done at the desk. */
    public static void append() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        bean(AuditLog.class).append(Things.changed("things/7").because("why not")));
    }

    public static void append(int events) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            for (int i = 0; i < events; i++) {
                bean(AuditLog.class).append(Things.changed("things/" + i % 7).because("number " + i));
            }
        });
        bean(Sequencer.class).run();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
