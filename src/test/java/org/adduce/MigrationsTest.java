package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** H2 as it was before, brought up to date. */
class MigrationsTest {

    @Test
    void migrate_ofAnOlderDatabase_keepsWhatItHolds() throws Exception {
        var settings = Flyway.configure()
                .dataSource("jdbc:h2:mem:older;DB_CLOSE_DELAY=-1", "adduce", "")
                .locations("classpath:db/migration", "classpath:db/h2")
                .placeholders(Map.of("text", "clob", "bytes", "blob", "role", "adduce"));

        OldLeaf.keptThrough(settings);

        assertThat(settings.load().migrate().migrationsExecuted)
                .as("another start")
                .isZero();
    }
}
