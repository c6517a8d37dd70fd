package org.adduce.audit.tlog;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Things;
import org.adduce.testsupport.PublicVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A verifier that shares no code with the program audits the log as it is served, at sizes around the edges of tiles
 * and at a large one; it keeps what it saw last, and demands that the log only grows. {@code -Dlog.entries=600} makes
 * it short.
 */
@QuarkusTest
@TestProfile(IndependentAuditTest.OwnDatabase.class)
class IndependentAuditTest {

    /** A log that begins empty. */
    public static class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:audited;DB_CLOSE_DELAY=-1");
        }
    }

    private static final int LARGE = Integer.getInteger("log.entries", 70_000);

    @TempDir
    Path folder;

    @Inject
    AuditLog log;

    @Inject
    Sequencer sequencer;

    @Inject
    LogState state;

    @Test
    void log_ofEachSize_isAuditedByAnIndependentVerifier() throws IOException, InterruptedException {
        var key = get("/log/vkey").then().statusCode(200).extract().asString().strip();
        var seen = folder.resolve("seen");
        for (int size : new int[] {0, 1, 2, 255, 256, 257, 511, 512, 513, LARGE}) {
            growTo(size);
            assertThat(PublicVerifier.audit(key, seen, RestAssured.baseURI + ":" + RestAssured.port + "/log"))
                    .as("what is wrong with %d entries", size)
                    .isEmpty();
            assertThat(Files.readString(seen)).contains("\n" + size + "\n");
        }
    }

    private void growTo(int size) {
        sequencer.run();
        Things.append(log, size - size());
        sequencer.run();
        assertThat(size()).isEqualTo(size);
    }

    private int size() {
        return (int) state.published().orElseThrow().checkpoint().size();
    }
}
