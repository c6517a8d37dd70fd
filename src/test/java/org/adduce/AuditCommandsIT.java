package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.testsupport.PackagedCommand;
import org.adduce.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for the audit log as whoever runs the program meets them: beside the running program, and without it. */
class AuditCommandsIT {

    @TempDir
    Path place;

    private Path data;

    @Test
    void commands_besideTheRunningProgramAndWithoutIt_doTheSame() throws Exception {
        data = place.resolve("data");
        try (var program = PackagedProgram.start(data)) {
            bringIn(program, 3);
            var running = data.resolve("running.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(running)))
                    .isEqualTo("rw-------");

            assertThat(run("verify", "--state", "state").out()).startsWith("verified: ");
            assertThat(run("verify", "--url", program.address() + "/log", "--state", "seen")
                            .out())
                    .startsWith("verified: ");
            assertThat(run("rotate-key").out()).startsWith("old localhost").contains("\nnew localhost");
            bringIn(program, 1);
            assertThat(run("verify", "--url", program.address() + "/log", "--state", "seen")
                            .out())
                    .startsWith("verified: ");
            assertThat(run("export", "--format", "csv", "--out", "log.csv").err())
                    .isEmpty();
            assertThat(Files.readString(place.resolve("log.csv")))
                    .startsWith("\"sequence\",")
                    .contains("log_key_rotated");
            assertSecondIsRefused();
        }
        assertThat(data.resolve("running.properties")).doesNotExist();

        assertThat(run("verify", "--state", "state")).satisfies(ended -> {
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out()).startsWith("verified: ");
            assertThat(ended.exitCode()).isZero();
        });
        assertThat(run("rotate-key").exitCode()).isZero();
        assertThat(run("export", "--action", "log_key_rotated").out().lines()).hasSize(2);
        assertThat(run("accept-restore", "--reason", "none")).satisfies(ended -> {
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.err()).contains("No backup needs to be accepted");
        });
        try (var program = PackagedProgram.start(data)) {
            assertThat(run("verify", "--state", "state").out()).startsWith("verified: ");
            assertThat(run("verify", "--url", program.address() + "/log", "--state", "seen")
                            .out())
                    .startsWith("verified: ");
        }
    }

    @Test
    void commands_afterTheProgramWasKilledAndTheDatabaseChanged_say() throws Exception {
        data = place.resolve("data");
        var backup = place.resolve("backup.mv.db");
        try (var program = PackagedProgram.start(data)) {
            bringIn(program, 2);
            assertThat(run("verify").exitCode()).isZero();
        }
        Files.copy(data.resolve("adduce.mv.db"), backup);
        try (var program = PackagedProgram.start(data)) {
            long saved = program.awaitCheckpoint();
            bringIn(program, 2);
            program.awaitLogBeyond(saved);
            assertThat(run("verify", "--state", "state").exitCode()).isZero();
            program.kill();
        }
        assertThat(data.resolve("running.properties")).as("left behind").exists();
        assertThat(run("verify", "--state", "state").out()).startsWith("verified: ");

        sql("update audit_event set actor_id = 4711 where sequence = 2");
        assertThat(run("verify")).satisfies(ended -> {
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.out()).isEqualTo("NOT VERIFIED: Event 2, leaf 1, was changed.\n");
        });

        Files.copy(backup, data.resolve("adduce.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(run("verify").out()).contains("an older copy was restored");
        assertThat(run("accept-restore", "--reason", "The disk broke.").out()).startsWith("accepted: ");
        assertThat(run("verify").out()).startsWith("verified: ");
        assertThat(run("verify", "--state", "state").exitCode())
                .as("what was seen is given up")
                .isEqualTo(1);
    }

    @Test
    void commands_withNothingToReach_areWrongUsage() throws Exception {
        data = place.resolve("none");
        assertThat(run("verify")).satisfies(ended -> {
            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).startsWith("Database ").hasLineCount(1);
        });
        assertThat(data).as("nothing was made").doesNotExist();
        assertThat(run("verify", "--url", "http://localhost:1/log").exitCode()).isEqualTo(2);
        assertThat(run("verify", "--url", "ftp://x").exitCode()).isEqualTo(2);
        assertThat(run("verify", "--vkey", "x").exitCode()).isEqualTo(2);
        assertThat(run("accept-restore").exitCode()).isEqualTo(2);
    }

    /** In one sentence. */
    private void assertSecondIsRefused() throws Exception {
        var second = PackagedCommand.run(
                place, Map.of("ADDUCE_DATA", data.toString(), "QUARKUS_HTTP_PORT", "0"), "", List.of());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.out() + second.err()).hasLineCount(1).startsWith("Another program has the database");
    }

    private void bringIn(PackagedProgram program, int articles) throws Exception {
        for (int i = 0; i < articles; i++) {
            var text = "The council approved %d million crowns for the gate on Monday.".formatted(System.nanoTime());
            assertThat(program.post("/api/v1/articles", Map.of("title", "Gate", "text", text))
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    /** As whoever owns the file can. */
    private void sql(String change) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("adduce"), "adduce", "");
                var statement = connection.createStatement()) {
            statement.execute("drop trigger audit_event_append_only");
            statement.execute(change);
        }
    }

    private PackagedCommand run(String... arguments) throws Exception {
        var words = new ArrayList<>(List.of("audit"));
        words.addAll(List.of(arguments));
        return PackagedCommand.run(place, Map.of("ADDUCE_DATA", data.toString()), "", words);
    }
}
