package org.adduce.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command as it ended: its exit code and what it wrote. */
public record Called(int exitCode, String out, String err) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Called with(String... arguments) {
        return withInput("", arguments);
    }

    static Called withInput(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        return called(input, out, arguments);
    }

    /** With a standard output on which every write fails like that. */
    static Called withBrokenOutput(String message, String... arguments) {
        return called(
                "",
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(message);
                    }
                },
                arguments);
    }

    private static Called called(String input, OutputStream out, String... arguments) {
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int exitCode = Commands.run(streams, arguments);
        var written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Called(exitCode, written, err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<JsonNode> objects() {
        return lines().stream().map(Called::object).toList();
    }

    List<JsonNode> objects(String type) {
        return objects().stream()
                .filter(object -> object.get("type").textValue().equals(type))
                .toList();
    }

    List<String> types() {
        return objects().stream()
                .map(object -> object.get("type").textValue())
                .distinct()
                .toList();
    }

    private static JsonNode object(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
