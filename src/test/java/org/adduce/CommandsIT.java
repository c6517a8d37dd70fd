package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.adduce.testsupport.PackagedCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as scripts meet them: of the packaged program, in a process of their own. */
class CommandsIT {

    private static final String STORY =
            "The tide gate in Havnsund will cost 48 million crowns, Mayor Karin Lund said.\n";

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(place.resolve("stories"));
    }

    @Test
    void help_listsTheCommands() throws Exception {
        var ended = run("", "--help");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.outLines()).anySatisfy(line -> assertThat(line).contains("extract"));
        assertThat(ended.errLines()).isEmpty();
    }

    @Test
    void anUnknownCommand_isWrongUsage_andStartsNoServer() throws Exception {
        var ended = run("", "serve");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.outLines()).isEmpty();
        assertThat(ended.errLines())
                .singleElement()
                .asString()
                .contains("'serve'")
                .endsWith("--help");
    }

    @Test
    void extract_ofAFolderWithAFileThatCannotBeRead_writesJsonAloneAndMakesNoDataFolder() throws Exception {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7");
        Files.writeString(folder.resolve("c.txt"), STORY);

        var ended = run("", "extract", "--clean", folder.toString());

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.errLines()).singleElement().asString().endsWith("b.pdf: it is a PDF, not a text");
        var json = new ObjectMapper();
        var articles = new ArrayList<String>();
        for (var line : ended.outLines()) {
            articles.add(json.readTree(line).path("article").asText());
        }
        assertThat(articles).contains("a.txt", "c.txt");
        assertThat(place)
                .isDirectoryNotContaining(it -> it.getFileName().toString().equals("data"));
    }

    @Test
    void score_isAFilter() throws Exception {
        var ended = run("Unemployment fell by 12 percent.\nGood evening!\n", "score");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.outLines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(Double.parseDouble(line)).isBetween(0.0, 1.0));
        assertThat(ended.errLines()).isEmpty();
    }

    @Test
    void extract_whenItsReaderHasSeenEnough_endsQuietly() throws Exception {
        for (int i = 0; i < 200; i++) {
            Files.writeString(folder.resolve(i + ".txt"), STORY.repeat(100));
        }
        var errors = place.resolve("errors.txt");
        var process = PackagedCommand.start(
                place, Map.of(), errors, List.of("extract", "--no-vectors", "--clean", folder.toString()));
        try (var reader = process.inputReader()) {
            assertThat(reader.readLine()).startsWith("{\"type\":\"text\"");
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(errors)).isEmpty();
    }

    private PackagedCommand run(String input, String... arguments) throws Exception {
        return PackagedCommand.run(place, Map.of(), input, List.of(arguments));
    }
}
