package org.adduce.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.adduce.audit.tlog.LogKey;
import org.adduce.audit.tlog.LongLog;
import org.junit.jupiter.api.Test;

/**
 * What it costs to read a long log over: {@code mvn test -Pbenchmark -Dtest=VerifyBenchmark -Dbenchmark.entries=1000000}. The log lies in a
 * file, as the packaged program's does, and was closed since it was filled.
 */
@QuarkusTest
@TestProfile(VerifyBenchmark.OwnFile.class)
class VerifyBenchmark {

    public static class OwnFile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "verify-benchmark");
                return Map.of(
                        "quarkus.datasource.jdbc.url", "jdbc:h2:file:" + folder + "/adduce;WRITE_DELAY=0",
                        "adduce.log.key", folder + "/log.key");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final int ENTRIES = Integer.getInteger("benchmark.entries", 20_000);

    @Inject
    AgroalDataSource database;

    @Inject
    LogKey key;

    @Inject
    IntegrityScan scrub;

    @Test
    void verify_ofALongLog() throws Exception {
        try (var connection = database.getConnection()) {
            new LongLog(connection, key).fill(ENTRIES);
        }
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            var read = scrub.read((done, all) -> {}, true, Optional.empty());
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(read.damage()).isEmpty();
            assertThat(read.size()).isEqualTo(ENTRIES);
            System.out.printf("verified %,d entries in %.1f s, %.0f a second%n", ENTRIES, seconds, ENTRIES / seconds);
        }
    }
}
