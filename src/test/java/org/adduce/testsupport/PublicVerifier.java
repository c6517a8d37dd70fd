package org.adduce.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;

/**
 * What somebody who does not trust this program makes of its log: {@code TlogVerifier.java} of the tests' resources, which shares no
 * line with it and is loaded where it sees the JDK alone. A third one is asked too where it is there, {@code tlog_verify.py} in the
 * {@code tools} of the folder that {@code -Dadduce.shared=…} names, and has to agree.
 */
public final class PublicVerifier {

    private static final Path SOURCE = Path.of("src/test/resources/verifier/TlogVerifier.java");
    private static final Path THIRD = OutsideData.path("tools/tlog_verify.py");
    private static final Method RUN = compiled();

    private PublicVerifier() {}

    /**
     * What a verifier says.
     *
     * @param status 0 when all holds, 1 when something does not
     */
    public record Answer(int status, String words) {

        Optional<String> refusal() {
            return status == 0 ? Optional.empty() : Optional.of(words);
        }
    }

    /**
     * Reads a whole log over.
     *
     * @param state keeps the last checkpoint that was good
     * @return what it found wrong, in its own words
     */
    public static Optional<String> audit(String key, Path state, String log) throws IOException, InterruptedException {
        var thirds = ofTheThird(state);
        var answer = second("audit", "--vkey", key, "--state", state.toString(), log);
        agree(answer, third("audit", "--vkey", key, "--state", thirds.toString(), log));
        return answer.refusal();
    }

    /** Checks a proof file of an entry. */
    public static Optional<String> proof(String key, Path entry, Path proof) throws IOException, InterruptedException {
        String[] arguments = {"tlog-proof", "--vkey", key, "--leaf-file", entry.toString(), proof.toString()};
        var answer = second(arguments);
        agree(answer, third(arguments));
        return answer.refusal();
    }

    /**
     * Judges what the log asks of a witness.
     *
     * @param state keeps the checkpoint that the witness would have cosigned last
     * @return the HTTP status with which a witness answers
     */
    public static int witness(String key, String origin, Path state, Path request)
            throws IOException, InterruptedException {
        var thirds = ofTheThird(state);
        var answer =
                second("witness", "--vkey", key, "--origin", origin, "--state", state.toString(), request.toString());
        var other =
                third("witness", "--vkey", key, "--origin", origin, "--state", thirds.toString(), request.toString());
        other.ifPresent(third -> assertThat(third.words())
                .as("the third verifier")
                .startsWith(answer.words().strip()));
        return Integer.parseInt(answer.words().strip());
    }

    /** Runs the verifier of the tests' resources alone. */
    public static Answer second(String... arguments) {
        var said = new ByteArrayOutputStream();
        try {
            int status = (int) RUN.invoke(null, new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
            return answer(status, said.toString(StandardCharsets.UTF_8), arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Answer> third(String... arguments) throws IOException, InterruptedException {
        if (!Files.isReadable(THIRD)) {
            return Optional.empty();
        }
        var command = new ArrayList<>(List.of("python3", THIRD.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(answer(process.waitFor(), words, arguments));
    }

    private static Answer answer(int status, String words, String... arguments) {
        if (status > 1) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + words);
        }
        return new Answer(status, words);
    }

    private static void agree(Answer second, Optional<Answer> third) {
        third.ifPresent(other -> assertThat(other.status())
                .as("second: %s third: %s", second, other)
                .isEqualTo(second.status()));
    }

    /** A state of its own for the third verifier, as the second writes to its one. */
    private static Path ofTheThird(Path state) throws IOException {
        var copy = state.resolveSibling(state.getFileName() + ".third");
        if (Files.exists(state)) {
            Files.copy(state, copy, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(copy);
        }
        return copy;
    }

    private static Method compiled() {
        try {
            var classes = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "verifier");
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "--release", "17", "-d", classes.toString(), SOURCE.toString());
            assertThat(failed).as("compiling " + SOURCE).isZero();
            // Nothing of this project, nor of what it depends on, is to be had from here.
            var jdkOnly = new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            return jdkOnly.loadClass("TlogVerifier").getMethod("run", PrintStream.class, String[].class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
