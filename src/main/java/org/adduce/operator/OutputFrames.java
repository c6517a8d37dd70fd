package org.adduce.operator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What an operation tells, on its way from the running program to the command: one JSON object a line. */
public final class OutputFrames implements OperationOutput {

    public static final String MEDIA_TYPE = "application/jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    /** Progress is for eyes: more often than so it is not sent. */
    private static final long PAUSE_NANOS = 100_000_000;

    private final OutputStream out;
    private long shownAt = System.nanoTime();

    OutputFrames(OutputStream out) {
        this.out = out;
    }

    @Override
    public void results(byte[] part) throws IOException {
        write(Map.of("results", Base64.getEncoder().encodeToString(part)));
    }

    @Override
    public void message(String sentence) throws IOException {
        write(Map.of("message", sentence));
    }

    @Override
    public void progress(long done, long all) throws IOException {
        if (System.nanoTime() - shownAt >= PAUSE_NANOS) {
            shownAt = System.nanoTime();
            write(Map.of("done", done, "all", all));
        }
    }

    @Override
    public void keep(byte[] file) throws IOException {
        write(Map.of("keep", Base64.getEncoder().encodeToString(file)));
    }

    /** The last one. */
    void exit(int code) throws IOException {
        write(Map.of("exit", code));
    }

    private void write(Map<String, Object> frame) throws IOException {
        out.write((JSON.writeValueAsString(frame) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Tells on what it reads.
     *
     * @return the exit code
     * @throws EOFException when the program broke off before its end
     */
    public static int read(InputStream in, OperationOutput operationOutput) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var frame = JSON.readValue(line, FIELDS);
            if (frame.get("results") instanceof String part) {
                operationOutput.results(Base64.getDecoder().decode(part));
            } else if (frame.get("message") instanceof String sentence) {
                operationOutput.message(sentence);
            } else if (frame.get("keep") instanceof String file) {
                operationOutput.keep(Base64.getDecoder().decode(file));
            } else if (frame.get("done") instanceof Number done && frame.get("all") instanceof Number all) {
                operationOutput.progress(done.longValue(), all.longValue());
            } else if (frame.get("exit") instanceof Number code) {
                return code.intValue();
            }
        }
        throw new EOFException("the connection to Adduce was lost; the operation may or may not have been completed");
    }
}
