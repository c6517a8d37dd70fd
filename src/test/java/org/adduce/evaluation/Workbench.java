package org.adduce.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Where the data lie and where predictions are put.
 *
 * @param shared the folder with {@code eval/<set>/dev} and {@code eval/scorers}
 * @param output what is made here; kept, so that single predictions can be looked at
 */
record Workbench(Path shared, Path output) {

    static final JsonMapper JSON = new JsonMapper();

    /** A file of a set of data, such as {@code sentences-gum/dev/gum_dev.jsonl}. */
    Path data(String name) {
        return shared.resolve("eval").resolve(name);
    }

    Path scorer(String name) {
        return shared.resolve("eval").resolve("scorers").resolve(name);
    }

    /** Writes one JSON object a line and returns the file. */
    Path write(String name, List<? extends Map<String, ?>> objects) throws IOException {
        var lines = new ArrayList<String>(objects.size());
        for (var object : objects) {
            lines.add(JSON.writeValueAsString(object));
        }
        return Files.write(Files.createDirectories(output).resolve(name), lines);
    }

    Path writeLines(String name, List<String> lines) throws IOException {
        return Files.write(Files.createDirectories(output).resolve(name), lines);
    }

    /** The objects of a file that holds one in each line. */
    static List<JsonNode> objects(Path file) throws IOException {
        var objects = new ArrayList<JsonNode>();
        for (var line : lines(file)) {
            objects.add(JSON.readTree(line));
        }
        return objects;
    }

    /** The cells of a tab-separated file, as the scorers read it: without regard to quotation marks. */
    static List<String[]> cells(Path file) throws IOException {
        return lines(file).stream().map(line -> line.split("\t", -1)).toList();
    }

    static String text(Path file) throws IOException {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The files of a folder by name. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Lines that are not blank. */
    private static List<String> lines(Path file) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
