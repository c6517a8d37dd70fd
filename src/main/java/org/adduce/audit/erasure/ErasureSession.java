package org.adduce.audit.erasure;

import java.sql.Connection;
import java.sql.SQLException;
import org.adduce.audit.AppendOnlyButErasable;

/**
 * An erasure of a person's data on demand, announced on the connection that does it. Until it is closed, the triggers on
 * tables that never change let texts be replaced there, and there alone ({@link AppendOnlyButErasable}).
 *
 * <p>That keeps mistakes from rewriting a row: a statement, a migration or a tool that does not announce itself is refused. It
 * does not keep out who may send SQL of their own: they can announce themselves, or drop the triggers. What they change is
 * found all the same, since each erasure lists in the log what it touched, with the hashes of what it left.
 */
public final class ErasureSession implements AutoCloseable {

    private final Connection connection;

    private ErasureSession(Connection connection) {
        this.connection = connection;
    }

    /** To be closed in the same transaction. */
    public static ErasureSession announce(Connection connection) throws SQLException {
        tell(connection, "yes");
        return new ErasureSession(connection);
    }

    /** H2 lets a connection have variables of its own; on PostgreSQL a function is the only way ({@code erase_text}). */
    private static void tell(Connection connection, String answer) throws SQLException {
        if (isPostgres(connection)) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set @adduce_erasing = '" + answer + "'");
        }
    }

    /** Whether guarded tables are changed by {@code erase_text} there. */
    public static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** As H2's triggers ask. */
    public static boolean isAnnounced(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select @adduce_erasing")) {
            return answer.next() && "yes".equals(answer.getString(1));
        }
    }

    @Override
    public void close() throws SQLException {
        tell(connection, "no");
    }
}
