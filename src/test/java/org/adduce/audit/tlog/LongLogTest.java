package org.adduce.audit.tlog;

import static org.adduce.audit.tlog.OwnLog.bean;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.Optional;
import org.adduce.audit.verify.IntegrityScan;
import org.adduce.command.Called;
import org.junit.jupiter.api.Test;

/** A log of so many entries that its tree has full tiles above the lowest level. */
@QuarkusTest
@TestProfile(LongLogTest.OwnDatabase.class)
class LongLogTest {

    public static class OwnDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("adduce.database.h2.url", "jdbc:h2:mem:long;DB_CLOSE_DELAY=-1");
        }
    }

    private static final int ENTRIES = 66_000;

    @Test
    void verify_findsWhatWasChangedAboveTheLowestLevel() throws Exception {
        try (var connection = bean(AgroalDataSource.class).getConnection()) {
            new LongLog(connection, bean(LogKey.class)).fill(ENTRIES);
        }
        OwnLog.append(1);
        assertThat(damage()).isEmpty();
        var outsider = Called.with("audit", "verify", "--url", "http://localhost:" + RestAssured.port + "/log");
        assertThat(outsider.out()).startsWith("verified: 66,001 entries");

        var log = new OwnLog();
        var above = " where level = 1";
        log.execute("create table as_it_was as select * from audit_tile where level = 1");
        for (var change : new String[] {
            "update audit_tile set hashes = X'" + "00".repeat(256 * 32) + "'" + above,
            "update audit_tile set root = translate(root, '0123456789', '1234567890')" + above,
            "delete from audit_tile" + above
        }) {
            log.tamper(change);
            assertThat(damage()).as(change).hasValue("Tile 0 of level 1 was changed or removed.");
            log.tamper("delete from audit_tile" + above, "insert into audit_tile select * from as_it_was");
        }
        assertThat(damage()).isEmpty();
    }

    private static Optional<String> damage() throws Exception {
        return bean(IntegrityScan.class)
                .read((done, all) -> {}, true, Optional.empty())
                .damage();
    }
}
