package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.testsupport.PackagedCommand;
import org.adduce.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an operator gives it: to a program that serves people meanwhile, to none, and to one that was killed. */
class ErasePersonIT {

    @TempDir
    Path place;

    private Path data() {
        return place.resolve("data");
    }

    @Test
    void erasePerson_whileTheProgramRuns_andWhenItDoesNot() throws Exception {
        try (var program = PackagedProgram.start(data())) {
            write(program, "Ingrid Qzxdahl counted boats.");
            write(program, "Sven Qzxmoe counted boats.");
            assertThat(find("Qzxdahl")).isNotEmpty();

            var asked = run("no\n", "Ingrid Qzxdahl");
            assertThat(asked.exitCode()).isEqualTo(1);
            assertThat(asked.out()).contains("To be erased:", "articles");
            assertThat(asked.err()).contains("Nothing was erased.");

            var erased = run("yes\n", "Ingrid Qzxdahl");
            assertThat(erased.err()).doesNotContain("failed");
            assertThat(erased.exitCode()).isZero();
            assertThat(erased.out()).contains("The database was rewritten");
            assertThat(find("Qzxdahl")).isEmpty();
            assertThat(find("Qzxmoe")).isNotEmpty();
            write(program, "Others counted boats.");
            assertThat(run("", "Ingrid Qzxdahl", "--yes").exitCode())
                    .as("nobody any more")
                    .isEqualTo(1);
        }

        var erased = run("yes\n", "Sven Qzxmoe");
        assertThat(erased.err()).doesNotContain("Exception");
        assertThat(erased.exitCode()).isZero();
        assertThat(erased.out()).contains("The database was rewritten");
        assertThat(find("Qzxmoe")).isEmpty();

        Files.createFile(data().resolve("adduce.rewrite"));
        Files.writeString(data().resolve("adduce.next.sql"), "half of it");
        try (var program = PackagedProgram.start(data())) {
            assertThat(program.awaitLine("Rewriting the database")).contains("without the erased data");
            assertThat(data().resolve("adduce.rewrite")).doesNotExist();
            assertThat(data().resolve("adduce.next.sql")).doesNotExist();
            assertThat(PackagedProgram.json(program.get("/api/v1/articles")).path("items"))
                    .hasSize(3);
            var verified =
                    PackagedCommand.run(place, Map.of(), "", List.of("audit", "verify", "--data", data().toString()));
            assertThat(verified.exitCode()).isZero();
        }
    }

    @Test
    void erasePerson_wronglyUsed_saysSo() throws Exception {
        assertThat(run("").exitCode()).isEqualTo(2);
        assertThat(run("", "Ingrid Dahl").err()).contains("not found");
    }

    private static void write(PackagedProgram program, String text) throws Exception {
        var answer =
                program.post("/api/v1/articles", Map.of("title", "Boats", "text", text + " It rained.".repeat(50)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** The files of the data folder in which the word stands. */
    private List<String> find(String word) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(data())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    private PackagedCommand run(String input, String... arguments) throws Exception {
        var all = new ArrayList<>(List.of("audit", "erase-person", "--data", data().toString()));
        all.addAll(List.of(arguments));
        return PackagedCommand.run(place, Map.of(), input, all);
    }
}
