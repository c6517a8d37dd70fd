package org.adduce.audit.verify;

import static org.adduce.audit.tlog.OwnLog.bean;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.audit.tlog.LogKey;
import org.adduce.audit.tlog.OwnLog;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.command.Called;
import org.adduce.merkle.SignerKey;
import org.adduce.operator.Heard;
import org.adduce.operator.Operations;
import org.adduce.site.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody who owns the database, or the files beside the key, can change: each change is found by
 * {@code audit verify} and by an outsider who kept a checkpoint, and nothing is signed over it.
 */
@QuarkusTest
@TestProfile(TamperingTest.OwnDatabase.class)
class TamperingTest {

    public static class OwnDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("adduce.database.h2.url", "jdbc:h2:mem:tampering;DB_CLOSE_DELAY=-1");
        }
    }

    private interface Tampering {
        void run() throws Exception;
    }

    private static final String FLIPPED = "translate(%1$s, '0123456789abcdef', '123456789abcdef0')";
    /** Well within the first tile, and of no edition. */
    private static final String ONE = " where sequence = (select sequence from audit_leaf where leaf_index = 300)";

    private final OwnLog log = new OwnLog();
    private final Map<String, Tampering> tamperings = new LinkedHashMap<>();
    private final List<String> notFound = new ArrayList<>();
    private final List<String> notFoundByOutsider = new ArrayList<>();
    private final List<String> signedOver = new ArrayList<>();
    private int seenFromOutside;

    @TempDir
    Path folder;

    @Test
    void eachTampering_isFound_andNothingIsSignedOverIt() throws Exception {
        Published.claim(Published.article("Storm"), Published.HARBOUR, "Lena Voss", Published.disputed());
        OwnLog.append(250);
        var older = log.copy();
        OwnLog.append(270);
        OwnLog.append(20);
        OwnLog.append(3);
        var sound = log.copy();
        events();
        leaves();
        tiles();
        contents();
        checkpoints();
        wholes(older);

        assertThat(verify()).as("before anything is changed").isZero();
        assertThat(outsider(folder.resolve("state")).out()).startsWith("verified");
        var state = Files.readString(folder.resolve("state"));
        for (var tampering : tamperings.entrySet()) {
            log.putBack(sound);
            Files.writeString(folder.resolve("state"), state);
            tampering.getValue().run();
            look(tampering.getKey());
        }
        log.putBack(sound);
        assertThat(verify()).as("after all was put back").isZero();

        int all = tamperings.size();
        System.out.printf(
                "tamperings found by audit verify: %d of %d; by the outsider: %d of %d (%d before the program knew)%n",
                all - notFound.size(), all, all - notFoundByOutsider.size(), all, seenFromOutside);
        assertThat(notFound).as("not found by audit verify").isEmpty();
        assertThat(notFoundByOutsider).as("not found by the outsider").isEmpty();
        assertThat(signedOver).as("signed over").isEmpty();
        assertThat(all).isGreaterThanOrEqualTo(30);
    }

    private void look(String name) throws Exception {
        long before = checkpoints("");
        var kept = Files.exists(log.lastCheckpoint()) ? Files.readString(log.lastCheckpoint()) : "";
        boolean seen = outsider(folder.resolve("state")).exitCode() == 1;
        seenFromOutside += seen ? 1 : 0;
        if (verify() != Operations.FAILED) {
            notFound.add(name);
        }
        seen = seen || outsider(folder.resolve("state")).exitCode() == 1;
        if (!seen) {
            notFoundByOutsider.add(name);
        }
        tryToSign();
        if (checkpoints("") > before
                || !kept.equals(Files.exists(log.lastCheckpoint()) ? Files.readString(log.lastCheckpoint()) : "")) {
            signedOver.add(name);
        }
    }

    /** Somebody goes on working. */
    private static void tryToSign() {
        try {
            OwnLog.append();
        } catch (RuntimeException e) {
            return; // the tables are too broken to write anything
        }
        bean(Sequencer.class).run();
    }

    private static int verify() throws IOException {
        return bean(Operations.class).run("verification", Map.of(), new Heard());
    }

    private static Called outsider(Path state) {
        return Called.with(
                "audit",
                "verify",
                "--url",
                "http://localhost:" + RestAssured.port + "/log",
                "--state",
                state.toString());
    }

    private static long checkpoints(String where) throws Exception {
        try (var connection = bean(io.agroal.api.AgroalDataSource.class).getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from audit_checkpoint" + where)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void sql(String name, String... statements) {
        tamperings.put(name, () -> log.tamper(statements));
    }

    private void events() {
        sql("event: type", "update audit_event set type = 'thing_forged'" + ONE);
        sql("event: version of its type", "update audit_event set type_version = 2" + ONE);
        sql("event: time", "update audit_event set occurred_at = dateadd(second, 1, occurred_at)" + ONE);
        sql("event: actor", "update audit_event set actor_id = 1" + ONE);
        sql("event: actor taken away", "update audit_event set actor_id = null" + ONE);
        sql("event: subject", "update audit_event set subject = 'things/other'" + ONE);
        sql("event: version of its subject", "update audit_event set subject_version = subject_version + 1" + ONE);
        sql("event: request", "update audit_event set request_id = upper(request_id)" + ONE);
        for (var part : List.of("before", "after", "reason")) {
            sql(
                    "event: commitment to " + part,
                    "update audit_event set " + part + "_commitment = " + FLIPPED.formatted(part + "_commitment")
                            + ONE);
        }
        sql(
                "event: its only field and its leaf's hash",
                "update audit_event set actor_id = 1" + ONE,
                "update audit_leaf set leaf_hash = " + FLIPPED.formatted("leaf_hash") + " where leaf_index = 300");
        sql(
                "events swapped",
                "update audit_event e set subject = (select o.subject from audit_event o where o.sequence = 603 - e.sequence)"
                        + " where sequence in (301, 302)");
        sql("event deleted", "delete from audit_event" + ONE);
        sql(
                "event deleted with leaf and content",
                "delete from audit_content" + ONE,
                "delete from audit_event" + ONE,
                "delete from audit_leaf where leaf_index = 300");
        sql(
                "event inserted",
                "insert into audit_event (sequence, occurred_at, type, type_version, subject, subject_version, request_id)"
                        + " values (900001, current_timestamp, 'thing_forged', 1, 'things/7', 1, 'forged')");
        tamperings.put("event that waits taken out of the queue", () -> {
            OwnLog.append();
            log.tamper("delete from audit_pending");
        });
        tamperings.put("content of an event that waits", () -> {
            OwnLog.append();
            log.tamper(
                    "update audit_content set reason = 'another' where sequence = (select max(sequence) from audit_pending)");
        });
    }

    private void leaves() {
        sql(
                "leaf: hash",
                "update audit_leaf set leaf_hash = " + FLIPPED.formatted("leaf_hash") + " where leaf_index = 300");
        sql(
                "leaves: hashes swapped",
                "update audit_leaf l set leaf_hash = (select o.leaf_hash from audit_leaf o"
                        + " where o.leaf_index = 601 - l.leaf_index) where leaf_index in (300, 301)");
        sql(
                "leaves swapped",
                "update audit_leaf set leaf_index = -1 where leaf_index = 300",
                "update audit_leaf set leaf_index = 300 where leaf_index = 301",
                "update audit_leaf set leaf_index = 301 where leaf_index = -1");
        sql("leaf: subject", "update audit_leaf set subject = 'things/other' where leaf_index = 300");
        sql("leaf: actor", "update audit_leaf set actor_id = null where leaf_index = 300");
        sql("leaf: type", "update audit_leaf set type = 'thing_forged' where leaf_index = 300");
        sql("leaf: time", "update audit_leaf set occurred_at = dateadd(second, 1, occurred_at) where leaf_index = 300");
        sql("leaf deleted", "delete from audit_leaf where leaf_index = 300");
        sql("last leaf deleted", "delete from audit_leaf where leaf_index = (select max(leaf_index) from audit_leaf)");
        sql(
                "leaf inserted at the end",
                "insert into audit_leaf (leaf_index, sequence, leaf_hash, subject, type, occurred_at)"
                        + " select max(leaf_index) + 1, 900002, '" + "0".repeat(64)
                        + "', 'things/1', 'thing_changed', current_timestamp from audit_leaf");
        sql("head moved back", "update audit_head set size = size - 1");
    }

    private void tiles() {
        sql("tile: hashes", "update audit_tile set hashes = X'" + "00".repeat(256 * 32) + "' where tile_index = 1");
        sql(
                "tile: hash over it",
                "update audit_tile set root = " + FLIPPED.formatted("root") + " where tile_index = 1");
        sql("tile deleted", "delete from audit_tile where tile_index = 1");
        sql(
                "tile inserted",
                "insert into audit_tile (level, tile_index, root, hashes)"
                        + " select level, tile_index + 1, root, hashes from audit_tile where tile_index = 1");
    }

    private void contents() {
        sql("content: before", "update audit_content set before_content = replace(before_content, 'red', 'rad')" + ONE);
        sql("content: after", "update audit_content set after_content = replace(after_content, 'blue', 'blub')" + ONE);
        sql("content: reason", "update audit_content set reason = reason || '.'" + ONE);
        sql("content: reason taken away", "update audit_content set reason = null, reason_salt = null" + ONE);
        for (var part : List.of("before", "after", "reason")) {
            sql(
                    "content: salt of " + part,
                    "update audit_content set " + part + "_salt = " + FLIPPED.formatted(part + "_salt") + ONE);
        }
        sql("content deleted", "delete from audit_content" + ONE);
        sql(
                "contents swapped",
                "update audit_content set sequence = -1 where sequence = 301",
                "update audit_content set sequence = 301 where sequence = 302",
                "update audit_content set sequence = 302 where sequence = -1");
        sql(
                "erasure by SQL",
                "update audit_content set before_content = null, before_salt = null, after_content = null,"
                        + " after_salt = null, reason = null, reason_salt = null, erased_at = current_timestamp" + ONE);
        sql("edition changed", "update edition set content = replace(content, '14 boats', '41 boats')");
        sql("edition deleted", "delete from edition");
    }

    private void checkpoints() {
        var last = " where size = (select max(size) from audit_checkpoint)";
        var middle = " where size = (select max(size) from audit_checkpoint c"
                + " where size < (select max(size) from audit_checkpoint))";
        for (var row : Map.of("last", last, "other", middle).entrySet()) {
            sql(
                    row.getKey() + " checkpoint: size of the row",
                    "update audit_checkpoint set size = size + 1" + row.getValue());
            sql(
                    row.getKey() + " checkpoint: size",
                    "update audit_checkpoint set note ="
                            + " regexp_replace(note, '\\n[0-9]+\\n', chr(10) || '7' || chr(10))" + row.getValue());
            sql(
                    row.getKey() + " checkpoint: root",
                    "update audit_checkpoint set note = regexp_replace(note," + " '[A-Za-z0-9+/]{43}=\\n', '"
                            + "A".repeat(43) + "=' || chr(10))" + row.getValue());
            sql(
                    row.getKey() + " checkpoint: signature",
                    "update audit_checkpoint set note = regexp_replace(note,"
                            + " '[A-Za-z0-9+/]{11}=\\n*$', 'AAAAAAAAAAA=' || chr(10))" + row.getValue());
            sql(row.getKey() + " checkpoint deleted", "delete from audit_checkpoint" + row.getValue());
        }
        file("kept checkpoint: size", text -> text.replaceFirst("\n[0-9]+\n", "\n900\n"));
        file("kept checkpoint: root", text -> text.replaceFirst("[A-Za-z0-9+/]{43}=\n", "A".repeat(43) + "=\n"));
        file("kept checkpoint: signature", text -> text.substring(0, text.length() - 13) + "AAAAAAAAAAA=\n");
    }

    private void file(String name, java.util.function.UnaryOperator<String> edit) {
        tamperings.put(
                name,
                () -> Files.writeString(log.lastCheckpoint(), edit.apply(Files.readString(log.lastCheckpoint()))));
    }

    private void wholes(OwnLog.Copy older) {
        tamperings.put("older backup put back", () -> log.putBackDatabase(older));
        tamperings.put("older backup put back with what was kept beside the key", () -> {
            log.putBackDatabase(older);
            Files.writeString(log.lastCheckpoint(), older.files().get(log.lastCheckpoint()));
        });
        tamperings.put("another key put in place", () -> {
            var other = SignerKey.generate(bean(LogKey.class).origin(), new SecureRandom());
            var next = Files.writeString(folder.resolve("key"), other.secret() + "\n");
            Files.move(next, log.key(), StandardCopyOption.REPLACE_EXISTING);
        });
    }
}
