package org.adduce.testsupport;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.adduce.audit.erasure.ErasureSession;

/** What the log's entries commit to. */
public final class LogContents {

    private LogContents() {}

    /** Erases the content of an event, as an erasure on demand does, but without saying so in the log. */
    public static void erase(long sequence, Instant at) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var announced = ErasureSession.announce(connection);
                var update = connection.prepareStatement(
                        "update audit_content set before_content = null, before_salt = null,"
                                + " after_content = null, after_salt = null, reason = null, reason_salt = null, erased_at = ?"
                                + " where sequence = ?")) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setLong(2, sequence);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
