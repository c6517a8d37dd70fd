package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.adduce.testsupport.PackagedProgram;
import org.adduce.testsupport.Prerequisite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is acknowledged is on disk: {@code strace} counts how often the program has the database's file put there. A build
 * server must have it ({@code CI=true}); elsewhere the test is skipped without.
 */
class DurabilityIT {

    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final int ONE_BY_ONE = 200;
    private static final int CLIENTS = 16;
    private static final int WRITES_OF_A_CLIENT = 25;

    private static Path trace;
    private static PackagedProgram program;

    @BeforeAll
    static void startTraced(@TempDir Path folder) throws Exception {
        Prerequisite.demand(Files.isExecutable(STRACE), "strace is not installed");
        trace = folder.resolve("trace");
        // The sequencer syncs for itself; without it all syncs are those of the answers.
        program = PackagedProgram.start(
                folder.resolve("data"),
                Map.of("ADDUCE_LOG_INTERVAL", "off"),
                List.of(
                        STRACE.toString(),
                        "-D",
                        "-f",
                        "--seccomp-bpf",
                        "-y",
                        "-e",
                        "trace=fsync,fdatasync",
                        "-o",
                        trace.toString()));
    }

    @AfterAll
    static void stop() throws Exception {
        if (program != null) {
            program.close();
        }
    }

    @Test
    void writes_sentOneByOne_areEachSyncedBeforeTheAnswer() throws Exception {
        long first = syncs();
        long before = first;
        for (int i = 0; i < ONE_BY_ONE; i++) {
            makeKey();
            long after = syncs();
            assertThat(after).as("syncs by the answer of write %d", i + 1).isGreaterThan(before);
            before = after;
        }
        System.out.printf("%d writes one by one: %d syncs%n", ONE_BY_ONE, before - first);
    }

    @Test
    void writes_sentAtOnce_shareSyncs() throws Exception {
        long before = syncs();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<Void> client = () -> {
                for (int i = 0; i < WRITES_OF_A_CLIENT; i++) {
                    makeKey();
                }
                return null;
            };
            for (var done : clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) {
                done.get();
            }
        } finally {
            clients.shutdownNow();
        }
        long syncs = syncs() - before;
        int writes = CLIENTS * WRITES_OF_A_CLIENT;
        assertThat(syncs).isPositive().isLessThan(writes);
        System.out.printf("%d writes by %d clients: %d syncs%n", writes, CLIENTS, syncs);
    }

    /** A small change with its event. */
    private void makeKey() throws IOException, InterruptedException {
        assertThat(program.post("/api/v1/accounts/root/keys", Map.of("label", "for a test"))
                        .statusCode())
                .isEqualTo(201);
    }

    private long syncs() throws IOException {
        try (var lines = Files.lines(trace)) {
            return lines.filter(DurabilityIT::isSync).count();
        }
    }

    /** The end of a call; where something else came between, its line no longer names the file. */
    private static boolean isSync(String line) {
        return line.endsWith("= 0") && (line.contains("adduce.mv.db>") || line.contains("sync resumed>"));
    }
}
