package org.adduce.audit.tlog;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Things;
import org.junit.jupiter.api.Test;

/** What the public is served of a log that was changed behind the program's back. */
@QuarkusTest
@TestProfile(DamagedLogTest.OwnDatabase.class)
class DamagedLogTest {

    /** Damage stays until the program ends. */
    public static class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:damaged;DB_CLOSE_DELAY=-1");
        }
    }

    private static final String TILE = "/log/tile/0/000";
    private static final byte[] FORGED = new byte[256 * 32];

    @Inject
    AgroalDataSource database;

    @Inject
    AuditLog log;

    @Inject
    Sequencer sequencer;

    @Inject
    LogState state;

    @Test
    void log_onceDamaged_servesNoCheckpointAndNothingFromMemory() throws SQLException {
        Things.append(log, 256);
        sequencer.run();
        byte[] signed = tile();
        forgeTile();
        assertThat(tile()).as("what was served last, from memory").isEqualTo(signed);

        state.damaged("Tile 0 was changed.");

        assertThat(tile()).as("what the database holds now").isEqualTo(FORGED);
        assertThat(tile()).isEqualTo(FORGED);
        get("/log/checkpoint")
                .then()
                .statusCode(503)
                .header("Cache-Control", "no-store")
                .body(endsWith("Tile 0 was changed.\n"));
    }

    private static byte[] tile() {
        return get(TILE).then().statusCode(200).extract().asByteArray();
    }

    private void forgeTile() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop trigger audit_tile_append_only");
            statement.execute("update audit_tile set hashes = X'" + "00".repeat(FORGED.length) + "'");
        }
    }
}
