package org.adduce.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.audit.event.Things;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.merkle.NotVerified;
import org.adduce.testsupport.SoundLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the owner of the database changes, past the program and its triggers, is found; each test puts it back. */
@QuarkusTest
@TestProfile(SoundLog.class)
class IntegrityScanTest {

    private static final String ERASE =
            "update audit_content set before_content = null, before_salt = null, after_content = null,"
                    + " after_salt = null, reason = null, reason_salt = null, erased_at = current_timestamp where sequence = :s";

    private static final List<String> GUARDED = List.of("audit_event", "audit_content", "audit_leaf", "audit_tile");

    @Inject
    AgroalDataSource database;

    @Inject
    AuditLog log;

    @Inject
    Sequencer sequencer;

    @Inject
    IntegrityScan scrub;

    private long sequence;

    @BeforeEach
    void fillATile() {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            for (int i = 0; i < 256; i++) {
                sequence = log.append(Things.changed("things/scrubbed").because("for the test"));
            }
        });
        sequencer.run();
    }

    @Test
    void damage_ofAnUntouchedLog_isNone() throws Exception {
        assertThat(damage()).isEmpty();
    }

    @Test
    void damage_afterAnErasureThatTheLogLists_isNone() throws Exception {
        long erased = sequence;
        run(ERASE);
        assertThat(damage())
                .hasValueSatisfying(damage -> assertThat(damage)
                        .isEqualTo(
                                "The content of event %d says that it was erased, but no erasure in the log lists it.",
                                erased));

        QuarkusTransaction.requiringNew()
                .run(() -> log.append(new Change(
                        () -> "person_erased",
                        Things.changed("people/7").subject(),
                        null,
                        Map.of(),
                        Map.of("erased", "1000000-1000001," + (erased - 1) + "-" + erased),
                        null)));
        sequencer.run();

        assertThat(scrub.read((done, all) -> {}, true, Optional.empty())).satisfies(read -> {
            assertThat(read.damage()).isEmpty();
            assertThat(read.erased()).isEqualTo(1);
            assertThat(read.root()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit_event | actor_id = 1 | was changed",
                "audit_event | type = 'thing_forged' | was changed",
                "audit_event | subject = 'things/other' | was changed",
                "audit_event | reason_commitment = null | was changed",
                "audit_event | occurred_at = dateadd(second, 1, occurred_at) | was changed",
                "audit_content | reason = 'another' | The content of event",
                "audit_content | reason = null | The content of event",
                "audit_content | after_content = replace(after_content, 'blue', 'green') | The content of event",
                "audit_content | before_salt = after_salt | The content of event",
                "audit_leaf | leaf_hash = translate(leaf_hash, '0123456789', '1234567890') | was changed",
                "audit_leaf | leaf_index = 1000000000 | is missing"
            })
    void damage_afterATampering_isFound(String table, String change, String found) throws Exception {
        run("create table as_it_was as select * from " + table + " where sequence = :s");
        try {
            run("update " + table + " set " + change + " where sequence = :s");
            assertThat(damage()).hasValueSatisfying(damage -> assertThat(damage).contains(found));
        } finally {
            run("merge into " + table + " key (sequence) select * from as_it_was");
            run("drop table as_it_was");
        }
        assertThat(damage()).isEmpty();
    }

    @Test
    void damage_afterContentWasDeleted_isFound() throws Exception {
        run("create table as_it_was as select * from audit_content where sequence = :s");
        try {
            run("delete from audit_content where sequence = :s");
            assertThat(damage()).hasValueSatisfying(damage -> assertThat(damage).endsWith("was changed or removed."));
        } finally {
            run("merge into audit_content key (sequence) select * from as_it_was");
            run("drop table as_it_was");
        }
    }

    @Test
    void damage_afterATileWasChanged_isFound() throws Exception {
        run("create table as_it_was as select * from audit_tile where level = 0 and tile_index = 0");
        try {
            run("update audit_tile set hashes = X'" + "00".repeat(256 * 32) + "' where level = 0 and tile_index = 0");
            assertThat(damage()).hasValue("Leaf 0 is not the one in tile 0.");
        } finally {
            run("merge into audit_tile key (level, tile_index) select * from as_it_was");
            run("drop table as_it_was");
        }
        assertThat(damage()).isEmpty();
    }

    private Optional<String> damage() throws NotVerified {
        return scrub.read((done, all) -> {}, true, Optional.empty()).damage();
    }

    private void run(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : GUARDED) {
                statement.execute("drop trigger if exists " + table + "_append_only");
            }
            statement.execute(sql.replace(":s", Long.toString(sequence)));
            for (var table : GUARDED) {
                var guard = table.equals("audit_content") ? "AppendOnlyButErasable" : "AppendOnly";
                statement.execute(
                        "create trigger %1$s_append_only before update, delete on %1$s for each row call \"org.adduce.audit.%2$s\""
                                .formatted(table, guard));
            }
        }
    }
}
