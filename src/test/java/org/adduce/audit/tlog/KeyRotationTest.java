package org.adduce.audit.tlog;

import static io.restassured.RestAssured.get;
import static org.adduce.audit.tlog.OwnLog.bean;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.command.Called;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;
import org.adduce.operator.Heard;
import org.adduce.operator.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of the log's key, and what is given up when an older backup is gone on from. */
@QuarkusTest
@TestProfile(KeyRotationTest.OwnDatabase.class)
class KeyRotationTest {

    public static class OwnDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("adduce.database.h2.url", "jdbc:h2:mem:rotation;DB_CLOSE_DELAY=-1");
        }
    }

    private final OwnLog log = new OwnLog();

    @TempDir
    Path folder;

    @Test
    void rotation_isFollowedByWhoTrustsTheOldKey() throws Exception {
        OwnLog.append(5);
        var old = publicKey();
        var state = folder.resolve("state");
        assertThat(outsider("--state", state.toString()).exitCode()).isZero();
        var before = Files.readString(state);

        var told = ask("key-rotation", Map.of());
        OwnLog.append(5);

        var present = publicKey();
        assertThat(told.results()).isEqualTo("old " + old + "\nnew " + present + "\n");
        assertThat(present).isNotEqualTo(old);
        assertThat(get("/log/vkeys").asString()).startsWith(present + "\n" + old + "\n");
        assertThat(Files.readString(log.key()))
                .as("the old private key is deleted")
                .startsWith("PRIVATE+KEY+");
        assertThat(log.key().resolveSibling(log.key().getFileName() + ".next")).doesNotExist();
        assertThat(ask("verification", Map.of("seen", before)).results()).startsWith("verified");
        assertThat(outsider("--state", state.toString()).out())
                .as("with what was seen under the old key")
                .startsWith("verified");
        assertThat(outsider("--vkey", old).out()).as("with the old key").startsWith("verified");
        assertThat(outsider("--vkey", present).out()).startsWith("verified");
        assertThat(SignedNote.parse(get("/log/checkpoint").asByteArray()).verify(Set.of(VerifierKey.parse(present))))
                .hasSize(1);
        get("/log/handover/99").then().statusCode(404);
    }

    @Test
    void handover_isSignedByBoth() throws Exception {
        OwnLog.append(1);
        var keys = new ArrayList<>(List.of(publicKey()));
        ask("key-rotation", Map.of());
        keys.add(publicKey());

        var number = get("/log/vkeys").asString().lines().count() - 1;
        var note = SignedNote.parse(get("/log/handover/" + number).asByteArray());

        for (var key : keys) {
            assertThat(note.verify(Set.of(VerifierKey.parse(key)))).hasSize(1);
        }
    }

    @Test
    void rotation_thatNeverReachedTheLog_isUndone() throws Exception {
        OwnLog.append(1);
        var present = publicKey();
        bean(LogKey.class).makeNext();

        OwnLog.append(1);

        assertThat(publicKey()).isEqualTo(present);
        assertThat(bean(LogKey.class).next()).isEmpty();
        assertThat(bean(LogState.class).damage()).isEmpty();
    }

    /** A crash after the handover was signed, before the next key took its place. */
    @Test
    void rotation_thatWasCutOff_isFinished() throws Exception {
        OwnLog.append(1);
        var files = log.copy().files();
        ask("key-rotation", Map.of());
        var after = publicKey();
        var next = log.key().resolveSibling(log.key().getFileName() + ".next");
        Files.move(log.key(), next);
        for (var file : files.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }

        bean(Sequencer.class).run();

        assertThat(next).doesNotExist();
        assertThat(publicKey()).isEqualTo(after);
        OwnLog.append(1);
        assertThat(ask("verification", Map.of()).results()).startsWith("verified");
    }

    @Test
    void rotation_thatSomebodyElseWroteIntoTheLog_isDamage() throws Exception {
        OwnLog.append(1);
        var sound = log.copy();
        var other = org.adduce.merkle.SignerKey.generate(bean(LogKey.class).origin(), new java.security.SecureRandom());
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> bean(AuditLog.class)
                        .append(Change.of(LogEvent.LOG_KEY_ROTATED, new LogEvent.Log(LogKeys.SUBJECT, 1), null)
                                .with(
                                        LogKeys.FIELD,
                                        publicKey(),
                                        other.verifier().toString())));

        bean(Sequencer.class).run();

        assertThat(bean(LogState.class).damage())
                .hasValueSatisfying(it -> assertThat(it).contains("names a new key"));
        assertThat(get("/log/checkpoint").statusCode()).isEqualTo(503);
        assertThat(ask("key-rotation", Map.of()).messages())
                .singleElement()
                .asString()
                .contains("damaged");
        log.putBack(sound);
    }

    @Test
    void restore_ofAnOlderBackup_isGoneOnFromWhenItIsAccepted() throws Exception {
        OwnLog.append(300);
        var state = folder.resolve("state");
        var older = log.copy();
        OwnLog.append(10);
        outsider("--state", state.toString());
        log.putBackDatabase(older);
        OwnLog.append();
        bean(Sequencer.class).run();
        assertThat(bean(LogState.class).damage())
                .hasValueSatisfying(it -> assertThat(it).contains("an older copy was restored"));

        assertThat(ask("restore-acceptance", Map.of("reason", " ")).messages())
                .singleElement()
                .asString()
                .contains("reason");
        var told = ask("restore-acceptance", Map.of("reason", "The disk broke."));

        assertThat(told.results()).startsWith("accepted: the log resumes from");
        assertThat(bean(LogState.class).damage()).isEmpty();
        assertThat(ask("verification", Map.of()).results()).startsWith("verified");
        assertThat(outsider().exitCode()).isZero();
        assertThat(outsider("--state", state.toString()).out())
                .as("who saw the newer one asks")
                .startsWith("NOT VERIFIED");
        var export = ask("export", Map.of("action", "log_restored")).results();
        assertThat(export).contains("The disk broke.").contains("root");
        assertThat(ask("restore-acceptance", Map.of("reason", "again")).messages())
                .singleElement()
                .asString()
                .contains("not older");
    }

    @Test
    void restore_ofADatabaseThatWasChanged_isNotAccepted() throws Exception {
        OwnLog.append(20);
        var sound = log.copy();
        OwnLog.append(5);
        log.putBackDatabase(sound);
        log.tamper("update audit_event set actor_id = 1 where sequence = (select max(sequence) from audit_leaf)");

        var told = ask("restore-acceptance", Map.of("reason", "The disk broke."));

        assertThat(told.results()).isEmpty();
        assertThat(told.messages())
                .singleElement()
                .asString()
                .startsWith("Not accepted: Event")
                .contains("was changed");
        log.putBack(sound);
    }

    @Test
    void export_ofAllAndOfSome_isCompleteAndProven() throws Exception {
        OwnLog.append(3);

        var some = ask("export", Map.of("subject", "things/1"));
        var csv = ask("export", Map.of("format", "csv", "action", "thing_changed"));

        assertThat(some.results().lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).contains("\"subject\":\"things/1\"").contains("c2sp.org/tlog-proof"));
        assertThat(csv.results()).startsWith("\"sequence\",\"at\",\"type\"");
    }

    @Test
    void export_withABadFilter_isWrongUsage() throws IOException {
        var heard = new Heard();
        assertThat(bean(Operations.class).run("export", Map.of("from", "yesterday"), heard))
                .isEqualTo(Operations.WRONG_USAGE);
        assertThat(heard.messages()).singleElement().asString().contains("2026-02-27");
        assertThat(bean(Operations.class).run("export", Map.of("format", "xml"), heard))
                .isEqualTo(Operations.WRONG_USAGE);
        assertThat(bean(Operations.class).run("export", Map.of("actor", "nobody-at-all"), heard))
                .isEqualTo(Operations.WRONG_USAGE);
    }

    @Test
    void verification_withSomethingElseAsSeen_isRefusedAndNoDamage() throws IOException {
        var heard = new Heard();
        assertThat(bean(Operations.class).run("verification", Map.of("seen", "nonsense"), heard))
                .isEqualTo(Operations.WRONG_USAGE);
        assertThat(bean(LogState.class).damage()).isEmpty();
    }

    private static Heard ask(String operation, Map<String, String> arguments) throws IOException {
        var heard = new Heard();
        bean(Operations.class).run(operation, arguments, heard);
        return heard;
    }

    private static String publicKey() {
        return get("/log/vkey").asString().strip();
    }

    private static Called outsider(String... more) {
        var arguments =
                new ArrayList<>(List.of("audit", "verify", "--url", "http://localhost:" + RestAssured.port + "/log/"));
        arguments.addAll(List.of(more));
        return Called.with(arguments.toArray(String[]::new));
    }
}
