package org.adduce.audit.tlog;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Things;
import org.adduce.merkle.NotVerified;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log as it is served: all of it can be derived anew, and what is outside of it is not there. */
@QuarkusTest
class LogResourceTest {

    @Inject
    AuditLog log;

    @Inject
    Sequencer sequencer;

    private Outsider outsider;

    @BeforeEach
    void beginWithACheckpoint() throws NotVerified {
        sequencer.run();
        outsider = new Outsider();
    }

    private void append(int events) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            for (int i = 0; i < events; i++) {
                log.append(Things.changed("things/logged").because("a reason that stays out of the log"));
            }
        });
        sequencer.run();
    }

    @Test
    void log_grownOverTheEdgesOfTiles_isDerivedAnew() throws NotVerified {
        long before = outsider.audit().size();
        append(1);
        assertThat(outsider.audit().size()).isEqualTo(before + 1);
        append((int) (255 - (before + 1) % 256 + 256) % 256);
        assertThat(outsider.audit().size() % 256).isEqualTo(255);
        append(1);
        assertThat(outsider.audit().size() % 256).isZero();
        append(257);
        assertThat(outsider.audit().size() % 256).isEqualTo(1);
    }

    @Test
    void checkpoint_afterAnEvent_isConsistentWithTheOneBefore() throws NotVerified {
        append(3);
        var earlier = outsider.checkpoint();
        append(40);
        var later = outsider.checkpoint();
        assertThat(later.size()).isEqualTo(earlier.size() + 40);
        var entries = outsider.entries(later.size());
        assertThat(Outsider.text(entries.get(entries.size() - 1)))
                .contains("\"subject\":\"things/logged\"")
                .doesNotContain("a reason that stays");
    }

    @Test
    void checkpoint_withoutNewEvents_staysTheSame() {
        var before = get("/log/checkpoint").asString();
        sequencer.run();
        get("/log/checkpoint").then().body(equalTo(before)).header("Cache-Control", "public, max-age=5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/999",
                "tile/0/000.p/0",
                "tile/9/000",
                "tile/entries/x999/999",
                "tile/0/0",
                "tile/data/000",
                "else"
            })
    void tile_thatIsNotThere_isNotFound(String path) {
        get("/log/" + path).then().statusCode(404);
    }

    @Test
    void partOfATile_thatBecameFull_isStillServed() throws NotVerified {
        append(300);
        byte[] part =
                get("/log/tile/0/000.p/7").then().statusCode(200).extract().asByteArray();
        assertThat(get("/log/tile/0/000").asByteArray()).startsWith(part).hasSize(256 * 32);
        assertThat(part).hasSize(7 * 32);
    }
}
