package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The shared migrations are plain enough for PostgreSQL, so that a desk can move there. */
class MigrationsOnPostgresTest {

    @Test
    void migrate_onAnEmptyPostgres_succeeds() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var result = Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("text", "text", "bytes", "bytea"))
                    .load()
                    .migrate();

            assertThat(result.success).isTrue();
            assertThat(result.migrationsExecuted).isPositive();
        }
    }
}
