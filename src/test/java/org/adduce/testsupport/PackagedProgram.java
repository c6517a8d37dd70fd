package org.adduce.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The program as it is handed over, {@code java -jar}, in a process of its own on a free port of this machine: for what
 * can only be seen from outside, such as its first words and its death.
 */
public final class PackagedProgram implements AutoCloseable {

    /** The admin's key of a program that {@link #start} set up. */
    public static final String KEY = "a-key-for-tests-of-the-packaged-program";

    private static final Map<String, String> UNATTENDED = Map.of(
            "ADDUCE_SETUP_ADMIN", "root",
            "ADDUCE_SETUP_PASSWORD", "the-first-password-of-all",
            "ADDUCE_SETUP_KEY", KEY);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static @Nullable PackagedProgram demo;

    private final Process process;
    private final Path data;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<Boolean> listens = new CompletableFuture<>();
    private final long begun;
    private volatile Duration startTime = Duration.ZERO;

    private PackagedProgram(Path data, Map<String, String> environment, List<String> tracer, String... arguments)
            throws IOException {
        this(data, environment, tracer, PackagedCommand.java(), arguments);
    }

    private PackagedProgram(
            Path data, Map<String, String> environment, List<String> tracer, List<String> java, String... arguments)
            throws IOException {
        this.data = data;
        this.port = freePort();
        this.begun = System.nanoTime();
        var command = new ArrayList<>(tracer);
        command.addAll(java);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("ADDUCE_DATA", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.redirectErrorStream(true);
        this.process = builder.start();
        var reader = new Thread(this::read, "output of the packaged program");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it on a data folder with an admin whose key is {@link #KEY}, and waits until it answers. */
    public static PackagedProgram start(Path data) throws Exception {
        return start(data, UNATTENDED);
    }

    /** The same with more settings, as the child of a program that watches it, such as {@code strace}. */
    public static PackagedProgram start(Path data, Map<String, String> more, List<String> tracer) throws Exception {
        var environment = new HashMap<>(UNATTENDED);
        environment.putAll(more);
        return started(new PackagedProgram(data, environment, tracer));
    }

    /** A demo desk for all tests that only look at it; the first who asks starts it, and it ends with the JVM. */
    public static synchronized PackagedProgram demo() throws Exception {
        if (demo == null) {
            var data = Files.createTempDirectory(Path.of("target"), "demo-").toAbsolutePath();
            demo = started(new PackagedProgram(data, Map.of(), List.of(), "demo"));
            var end = new Thread(demo.process::destroy, "end of the demo");
            Runtime.getRuntime().addShutdownHook(end);
        }
        return demo;
    }

    /** Starts it with exactly this environment, and waits until it answers. */
    public static PackagedProgram start(Path data, Map<String, String> environment) throws Exception {
        return started(new PackagedProgram(data, environment, List.of()));
    }

    /** The same of the program that is built for PostgreSQL. */
    public static PackagedProgram startForPostgres(Path data, Map<String, String> environment) throws Exception {
        return started(new PackagedProgram(data, environment, List.of(), PackagedCommand.javaForPostgres()));
    }

    private static PackagedProgram started(PackagedProgram program) throws Exception {
        if (!program.listens.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            program.close();
            throw new IllegalStateException("the program did not start:\n" + String.join("\n", program.output()));
        }
        return program;
    }

    /** How long it took until it listened. */
    public Duration startTime() {
        return startTime;
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** What it printed so far. */
    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** The first line with these words that it prints, waited for if it has not come yet. */
    public String awaitLine(String words) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (output) {
            while (true) {
                var line = output.stream().filter(it -> it.contains(words)).findFirst();
                if (line.isPresent()) {
                    return line.get();
                }
                if (!process.isAlive()) {
                    throw new IllegalStateException("it ended without saying '" + words + "': " + output);
                }
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("it did not say '" + words + "': " + output);
                }
                output.wait(PATIENCE.toMillis());
            }
        }
    }

    /** The answer to a GET with the admin's key. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /**
     * Waits until the log is signed for the first time since the start.
     *
     * @return its size
     */
    public long awaitCheckpoint() throws IOException, InterruptedException {
        return awaitLogBeyond(-1);
    }

    /**
     * Waits until more than this many entries are signed.
     *
     * @return how many
     */
    public long awaitLogBeyond(long size) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var checkpoint = get("/log/checkpoint");
            if (checkpoint.statusCode() == 200) {
                long signed = Long.parseLong(
                        checkpoint.body().lines().skip(1).findFirst().orElseThrow());
                if (signed > size) {
                    return signed;
                }
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the log was not signed beyond " + size + ": " + checkpoint.body());
            }
            Thread.onSpinWait();
        }
    }

    /** What is served to everybody under this path; fails for anything but 200. */
    public byte[] bytes(String path) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address() + path))
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": got " + answer.statusCode() + ", want 200");
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a POST of JSON with the admin's key. */
    public HttpResponse<String> post(String path, Object body) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    public static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    /** Ends it as a power cut ends a process: SIGKILL, and waits until it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + KEY);
    }

    /** Listens to what it prints; it is ready when it says that it listens, and given up when it says no more. */
    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                    output.notifyAll();
                }
                if (line.contains("Listening on:")) {
                    startTime = Duration.ofNanos(System.nanoTime() - begun);
                    listens.complete(true);
                }
            }
        } catch (IOException e) {
            // it was ended while it spoke
        } finally {
            listens.complete(false);
        }
    }

    /** Where nobody listens now. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
