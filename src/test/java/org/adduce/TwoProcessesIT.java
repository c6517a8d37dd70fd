package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.testsupport.PackagedProgram;
import org.adduce.testsupport.PublicVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two packaged programs on one PostgreSQL with one key: both take changes, both show one log, and the other goes on when one
 * is killed.
 */
class TwoProcessesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private int articles;

    @Test
    void twoProcesses_withOneDatabase_keepOneLog() throws Exception {
        try (var postgres = database();
                var one = PackagedProgram.startForPostgres(folder.resolve("one"), environment(postgres, "one"));
                var other = PackagedProgram.startForPostgres(folder.resolve("other"), environment(postgres, "other"))) {
            bringIn(one, 10);
            bringIn(other, 10);
            requireOneLog(one, other);
            one.kill();
            bringIn(other, 10);
            requireSigned(other);
            try (var again = PackagedProgram.startForPostgres(folder.resolve("one"), environment(postgres, "one"))) {
                bringIn(again, 5);
                requireOneLog(again, other);
            }
        }
    }

    /** As README says: the tables belong to one role, the program is another. */
    private static EmbeddedPostgres database() throws Exception {
        var postgres = EmbeddedPostgres.start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role adduce_owner login password 'owner'");
            statement.execute("create role adduce login password 'program'");
            statement.execute("create database adduce owner adduce_owner");
        }
        return postgres;
    }

    private Map<String, String> environment(EmbeddedPostgres postgres, String name) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/adduce");
        settings.put("QUARKUS_DATASOURCE_USERNAME", "adduce");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "program");
        settings.put("QUARKUS_FLYWAY_USERNAME", "adduce_owner");
        settings.put("QUARKUS_FLYWAY_PASSWORD", "owner");
        settings.put("ADDUCE_LOG_KEY", folder.resolve("secret/log.key").toString());
        settings.put(
                "ADDUCE_LOG_LAST_CHECKPOINT",
                folder.resolve(name).resolve("last-checkpoint").toString());
        settings.put("ADDUCE_SITE_URL", "http://desk.example");
        settings.put("ADDUCE_SETUP_ADMIN", "root");
        settings.put("ADDUCE_SETUP_PASSWORD", "the-first-password-of-all");
        settings.put("ADDUCE_SETUP_KEY", PackagedProgram.KEY);
        return settings;
    }

    private void bringIn(PackagedProgram program, int more) throws Exception {
        for (int i = 0; i < more; i++) {
            articles++;
            var answer = program.post(
                    "/api/v1/articles",
                    Map.of(
                            "title",
                            "Article " + articles,
                            "text",
                            "The council approved " + articles + " million crowns on Monday."));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    private void requireOneLog(PackagedProgram one, PackagedProgram other) throws Exception {
        assertThat(other.get("/log/vkey").body()).isEqualTo(one.get("/log/vkey").body());
        requireSigned(one);
        requireSigned(other);
        requireGoingOn(one, other);
        requireGoingOn(other, one);
    }

    /** What one shows is the beginning of what the other shows a moment later. */
    private void requireGoingOn(PackagedProgram one, PackagedProgram other) throws Exception {
        var shown = one.get("/log/checkpoint").body();
        await(() -> checkpoint(other).size() >= checkpoint(shown).size());
        if (checkpoint(other).size() == checkpoint(shown).size()) {
            assertThat(checkpoint(other).root()).isEqualTo(checkpoint(shown).root());
        }
        audit(other, Files.writeString(folder.resolve("shown"), shown));
    }

    /** Every article's event stands under a checkpoint of this process, and an outsider finds the log whole. */
    private void requireSigned(PackagedProgram program) throws Exception {
        program.awaitCheckpoint();
        await(() -> entries(program) == articles);
        audit(program, folder.resolve(program.address().replaceAll("\\W", "-")));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("it shows what was signed").isBefore(deadline);
        }
    }

    private static long entries(PackagedProgram program) throws Exception {
        long found = 0;
        long size = checkpoint(program).size();
        for (long index = 0; index * 256 < size; index++) {
            long width = Math.min(256, size - index * 256);
            var path = "/log/tile/entries/%03d".formatted(index) + (width < 256 ? ".p/" + width : "");
            var bundle = program.get(path).body();
            found += bundle.split("article_brought_in", -1).length - 1;
        }
        return found;
    }

    private static void audit(PackagedProgram program, Path state) throws Exception {
        assertThat(PublicVerifier.audit(program.get("/log/vkey").body().strip(), state, program.address() + "/log/"))
                .as("what is wrong with the log of %s", program.address())
                .isEmpty();
    }

    private static Checkpoint checkpoint(PackagedProgram program) throws Exception {
        return checkpoint(program.get("/log/checkpoint").body());
    }

    private static Checkpoint checkpoint(String note) throws NotVerified {
        return Checkpoint.parse(
                SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)).text());
    }
}
