package org.adduce.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Feeds a part of the program with inputs that Jazzer makes up and that reach ever more of its code, in a process of its own,
 * which is on Jazzer's class path only with {@code -Pfuzz}. What it finds lands in {@code target/fuzz}.
 */
public final class Jazzer {

    private Jazzer() {}

    /**
     * Runs for {@code -Dfuzz.seconds}, one minute otherwise, and demands that nothing was found.
     *
     * @param target  has {@code fuzzerTestOneInput} and, told the part's name, {@code fuzzerInitialize}
     * @param options of Jazzer, and folders with inputs to begin with
     */
    public static void feed(Class<?> target, String part, String... options) throws IOException, InterruptedException {
        Path found = Files.createDirectories(Path.of("target", "fuzz", part));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--target_args=" + part,
                "--reproducer_path=target/fuzz",
                "-artifact_prefix=target/fuzz/",
                "-max_total_time=" + System.getProperty("fuzz.seconds", "60"),
                "-timeout=60",
                "-rss_limit_mb=0",
                "-close_fd_mask=1",
                found.toString()));
        command.addAll(Arrays.asList(options));
        Process jazzer = new ProcessBuilder(command).inheritIO().start();
        assertThat(jazzer.waitFor()).as("Jazzer's exit code for " + part).isZero();
    }
}
