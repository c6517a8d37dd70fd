package org.adduce.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every operation, whoever asks for it. */
@QuarkusTest
class OperationsTest {

    @Inject
    Operations operations;

    @Inject
    AgroalDataSource database;

    @Test
    void run_ofAnOperation_endsAfterASync() throws IOException, SQLException {
        long before = syncs();
        assertThat(operations.run("echo", Map.of("words", "yes"), new Heard())).isEqualTo(7);
        assertThat(syncs()).isGreaterThan(before);
    }

    private long syncs() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select syncs from sync_mark")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
