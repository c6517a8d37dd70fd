package org.adduce.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A verifier of transparency logs that shares no line with this program: {@code tlog_verify.py}, kept outside of the project
 * ({@code -Dadduce.shared=…} names its folder). Where it or Python is not there, it finds nothing.
 */
public final class PublicVerifier {

    private static final Path TOOL = Path.of(System.getProperty("adduce.shared", "../shared"), "tools", "tlog_verify.py");

    private PublicVerifier() {}

    public static boolean isThere() {
        return Files.isReadable(TOOL);
    }

    /**
     * Reads a whole log over.
     *
     * @param state keeps the last checkpoint that was good
     * @return what it found wrong, in its own words
     */
    public static Optional<String> audit(String key, Path state, String log) throws IOException, InterruptedException {
        return run("audit", "--vkey", key, "--state", state.toString(), log);
    }

    /** Checks a proof file of an entry. */
    public static Optional<String> proof(String key, Path entry, Path proof) throws IOException, InterruptedException {
        return run("tlog-proof", "--vkey", key, "--leaf-file", entry.toString(), proof.toString());
    }

    private static Optional<String> run(String... arguments) throws IOException, InterruptedException {
        if (!isThere()) {
            return Optional.empty();
        }
        var command = new ArrayList<>(List.of("python3", TOOL.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return switch (process.waitFor()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(words);
            default -> throw new IllegalStateException(String.join(" ", command) + ": " + words);
        };
    }
}
