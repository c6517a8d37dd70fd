package org.adduce.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The real Keycloak with the realm in {@code config/keycloak}, on this machine only. One of them serves the whole test
 * run; a test that kills it starts one of its own.
 */
public final class KeycloakServer implements AutoCloseable {

    /** The secret of the realm's client {@code adduce}. */
    public static final String CLIENT_SECRET = "the-client-secret-of-all-the-tests";

    static final String ADMIN = "root";
    static final String ADMIN_PASSWORD = "the-first-password-of-all";

    /** Tests are loaded by more than one class loader; what they all see are the properties of the JVM. */
    private static final String SHARED = "adduce.test.keycloak";

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Path REALM = Path.of("config", "keycloak", "adduce-realm.json");
    /** The first start builds the server for its options. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** What the server ends with when it has built itself and wants to be started again. */
    private static final int BUILT = 10;

    private final String database;
    private final int port;
    private final int managementPort;
    private Process process;

    private KeycloakServer(String database, int port) throws IOException {
        this.database = database;
        this.port = port;
        this.managementPort = freePort();
        this.process = start();
    }

    /** The address of the server that all tests share; the first who asks starts it, and it ends with the JVM. */
    public static String shared() {
        synchronized (System.class) {
            if (System.getProperty(SHARED) == null) {
                try {
                    var server = new KeycloakServer("mem:keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1", freePort());
                    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "end of Keycloak"));
                    System.setProperty(SHARED, server.address());
                } catch (IOException e) {
                    throw new IllegalStateException("Keycloak could not be started", e);
                }
            }
            return System.getProperty(SHARED);
        }
    }

    /** One that keeps what it knows in this folder, so that it survives being killed. */
    public static KeycloakServer startIn(Path folder) throws IOException {
        return startIn(folder, freePort());
    }

    public static KeycloakServer startIn(Path folder, int port) throws IOException {
        return new KeycloakServer("file:" + folder.resolve("keycloak").toAbsolutePath() + ";NON_KEYWORDS=VALUE", port);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** As a power cut ends it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again, at the same address, with all that it knew. */
    public void startAgain() throws IOException {
        process = start();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process start() throws IOException {
        var home = home();
        var imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.copy(REALM, imports.resolve("adduce-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        var started = launch(home, List.of());
        return started.listens() ? started.process() : again(home, started);
    }

    private Process again(Path home, Launched first) throws IOException {
        if (first.exitCode() != BUILT) {
            throw new IllegalStateException("Keycloak did not start:\n" + String.join("\n", first.output()));
        }
        var second = launch(home, List.of("-Dkc.config.built=true"));
        if (!second.listens()) {
            throw new IllegalStateException("Keycloak did not start:\n" + String.join("\n", second.output()));
        }
        return second.process();
    }

    private record Launched(Process process, List<String> output, boolean listens) {

        int exitCode() {
            try {
                return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return -1;
            }
        }
    }

    /** What {@code bin/kc.sh} runs, without a shell between us and the process. */
    private Launched launch(Path home, List<String> more) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms64m", "-Xmx400m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        List.of("util", "util.concurrent", "security", "lang")
                .forEach(name -> command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf")));
        command.addAll(more);
        command.addAll(List.of(
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start-dev",
                "--import-realm"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment());
        return listening(builder.start());
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB",
                "dev-file",
                "KC_DB_URL",
                "jdbc:h2:" + database,
                "KC_HTTP_HOST",
                "localhost",
                "KC_HTTP_PORT",
                Integer.toString(port),
                "KC_HTTP_MANAGEMENT_PORT",
                Integer.toString(managementPort),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                ADMIN_PASSWORD,
                "ADDUCE_KEYCLOAK_CLIENT_SECRET",
                CLIENT_SECRET);
    }

    /** It is ready when it says that it listens, and given up when it says no more. */
    private static Launched listening(Process process) {
        var output = new ArrayList<String>();
        var listens = new CompletableFuture<Boolean>();
        var reader = new Thread(() -> read(process, output, listens), "output of Keycloak");
        reader.setDaemon(true);
        reader.start();
        try {
            return new Launched(process, output, listens.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("Keycloak did not start:\n" + output, e);
        }
    }

    private static void read(Process process, List<String> output, CompletableFuture<Boolean> listens) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!listens.isDone()) {
                    output.add(line);
                }
                if (line.contains("Listening on:")) {
                    listens.complete(true);
                }
            }
        } catch (IOException e) {
            // it was ended while it spoke
        } finally {
            listens.complete(false);
        }
    }

    private static Path home() throws IOException {
        try (var folders = Files.list(UNPACKED)) {
            return folders.filter(folder -> Files.exists(folder.resolve("lib").resolve("quarkus-run.jar")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("got no Keycloak in " + UNPACKED + ": run mvn test"))
                    .toAbsolutePath();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
