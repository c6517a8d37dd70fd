package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.adduce.testsupport.PackagedProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as scripts meet them: of the packaged program, in a process of their own. */
class CommandsIT {

    private static final String STORY = "The tide gate in Havnsund will cost 48 million crowns, Mayor Karin Lund said.\n";

    @TempDir
    Path place;

    private Path folder;

    private record Ended(int exitCode, List<String> out, List<String> err) {}

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(place.resolve("stories"));
    }

    @Test
    void help_listsTheCommands() throws Exception {
        var ended = run("", "--help");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).anySatisfy(line -> assertThat(line).contains("extract"));
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void anUnknownCommand_isWrongUsage_andStartsNoServer() throws Exception {
        var ended = run("", "serve");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).singleElement().asString().contains("'serve'").endsWith("--help");
    }

    @Test
    void extract_ofAFolderWithAFileThatCannotBeRead_writesJsonAloneAndMakesNoDataFolder() throws Exception {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7");
        Files.writeString(folder.resolve("c.txt"), STORY);

        var ended = run("", "extract", "--clean", folder.toString());

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).singleElement().asString().endsWith("b.pdf: it is a PDF, not a text");
        var json = new ObjectMapper();
        var articles = new ArrayList<String>();
        for (var line : ended.out()) {
            articles.add(json.readTree(line).path("article").asText());
        }
        assertThat(articles).contains("a.txt", "c.txt");
        assertThat(place).isDirectoryNotContaining(it -> it.getFileName().toString().equals("data"));
    }

    @Test
    void score_isAFilter() throws Exception {
        var ended = run("Unemployment fell by 12 percent.\nGood evening!\n", "score");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).hasSize(2).allSatisfy(line -> assertThat(Double.parseDouble(line)).isBetween(0.0, 1.0));
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void extract_whenItsReaderHasSeenEnough_endsQuietly() throws Exception {
        for (int i = 0; i < 200; i++) {
            Files.writeString(folder.resolve(i + ".txt"), STORY.repeat(100));
        }
        var process = start("extract", "--no-vectors", "--clean", folder.toString());
        try (var reader = reader(process)) {
            assertThat(reader.readLine()).startsWith("{\"type\":\"text\"");
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(errors())).isEmpty();
    }

    private Ended run(String input, String... arguments) throws Exception {
        var process = start(arguments);
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        List<String> out;
        try (var reader = reader(process)) {
            out = reader.lines().toList();
        }
        return new Ended(process.waitFor(), out, Files.readAllLines(errors()));
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", PackagedProgram.jar().toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectError(errors().toFile())
                .start();
    }

    private Path errors() {
        return place.resolve("errors.txt");
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
