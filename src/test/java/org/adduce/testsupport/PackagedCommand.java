package org.adduce.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command of the packaged program, in a process of its own, and how it ended.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record PackagedCommand(int exitCode, String out, String err) {

    private static final Path JAR = jar("quarkus-app");

    /** The same program, built for PostgreSQL. */
    private static final Path POSTGRES_JAR = jar("quarkus-app-postgresql");

    /** What the JVM knows of the program's classes, so that each of the many starts takes half as long. */
    private static final Path ARCHIVE =
            Path.of("target", "packaged-program.jsa").toAbsolutePath();

    /** {@code java -jar} of the packaged program: the arguments follow. */
    static synchronized List<String> java() throws IOException {
        requireBuilt(JAR);
        if (!Files.exists(ARCHIVE) || modified(ARCHIVE).compareTo(modified(JAR)) < 0) {
            Files.deleteIfExists(ARCHIVE);
            archive();
        }
        return java(JAR, "-XX:SharedArchiveFile=" + ARCHIVE);
    }

    /** {@code java -jar} of the program that is built for PostgreSQL. */
    static List<String> javaForPostgres() {
        requireBuilt(POSTGRES_JAR);
        return java(POSTGRES_JAR, "-Xshare:auto");
    }

    private static Path jar(String folder) {
        return Path.of("target", folder, "quarkus-run.jar").toAbsolutePath();
    }

    private static void requireBuilt(Path jar) {
        if (!Files.exists(jar)) {
            throw new IllegalStateException("got no " + jar + ", want the packaged program: run mvn verify");
        }
    }

    private static FileTime modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }

    private static List<String> java(Path jar, String option) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                option,
                "-jar",
                jar.toString());
    }

    /** By one start, which ends as soon as it listens. */
    private static void archive() throws IOException {
        var data = Files.createTempDirectory(ARCHIVE.getParent(), "archive-");
        var builder = new ProcessBuilder(java(JAR, "-XX:ArchiveClassesAtExit=" + ARCHIVE));
        builder.environment().putAll(Map.of("ADDUCE_DATA", data.toString(), "QUARKUS_HTTP_PORT", "0"));
        var process = builder.redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.contains("Listening on:")) {
                    process.toHandle().destroy(); // and leave its output open
                }
            }
        }
    }

    /**
     * Runs one to its end.
     *
     * @param folder      where it runs
     * @param environment what it has more than this process
     * @param input       what it reads from standard input
     */
    public static PackagedCommand run(
            Path folder, Map<String, String> environment, String input, List<String> arguments)
            throws IOException, InterruptedException {
        var err = Files.createTempFile("err", ".txt");
        try {
            var process = start(folder, environment, err, arguments);
            try (var in = process.outputWriter()) {
                in.write(input);
            } catch (IOException e) {
                // it asked nothing
            }
            String out;
            try (var output = process.getInputStream()) {
                out = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
            return new PackagedCommand(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    /** Starts one; its errors go into a file. */
    public static Process start(Path folder, Map<String, String> environment, Path errors, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(java());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    public List<String> outLines() {
        return out.lines().toList();
    }

    public List<String> errLines() {
        return err.lines().toList();
    }
}
