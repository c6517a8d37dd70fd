package org.adduce.audit.tlog;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Things;
import org.adduce.disk.DiskSync;
import org.adduce.merkle.TilePath;
import org.adduce.testsupport.KeptConnection;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * How fast the log grows, proves and is served, on a database in a file. No test, so that the build does not run it:
 * {@code mvn test -Pbenchmark -Dtest=LogBenchmark -Dlog.entries=1000000}. The clients run in the same process.
 */
@QuarkusTest
@TestProfile(LogBenchmark.InAFile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LogBenchmark {

    private static final int ENTRIES = Integer.getInteger("log.entries", 70_000);
    private static final int SECONDS = Integer.getInteger("log.seconds", 20);
    private static final int PROOFS = 500;
    private static final int CLIENTS = 16;
    private static final int WRITES_A_SECOND = 50;
    private static final int INTERVAL_MS = 500;

    public static class InAFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:file:./target/benchmark-" + System.nanoTime() + "${adduce.database.h2.options}");
        }
    }

    @Inject
    AuditLog log;

    @Inject
    Sequencer sequencer;

    @Inject
    LogProofs proofs;

    @Inject
    LogState state;

    @Inject
    DiskSync disk;

    @Test
    @Order(1)
    void grow() {
        sequencer.run();
        long begin = System.nanoTime();
        Things.append(log, ENTRIES);
        disk.awaitAll();
        report("events appended", ENTRIES, begin);
        begin = System.nanoTime();
        sequencer.run();
        report("events integrated", ENTRIES, begin);
    }

    @Test
    @Order(2)
    void prove() {
        var random = new Random(7);
        var times = new double[PROOFS];
        for (int warming = 0; warming < 2; warming++) {
            for (int i = 0; i < PROOFS; i++) {
                var subject = Things.subject(random.nextInt(ENTRIES));
                long begin = System.nanoTime();
                var change = proofs.find(subject, values -> true).orElseThrow();
                times[i] = (System.nanoTime() - begin) / 1e6;
                change.proof().orElseThrow();
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-40s median %.2f ms, 99th percentile %.2f ms, worst %.2f ms%n",
                "proof of one of " + size() + " entries",
                times[PROOFS / 2],
                times[PROOFS * 99 / 100],
                times[PROOFS - 1]);
    }

    @Test
    @Order(3)
    void serve() throws Exception {
        var random = new Random(7);
        int full = (int) Math.max(1, size() / TilePath.FULL);
        serve("checkpoint", i -> "/log/checkpoint");
        serve("one tile", i -> "/log/" + new TilePath(0, 0, TilePath.FULL));
        serve("100 tiles", i -> "/log/" + new TilePath(0, random.nextInt(Math.min(full, 100)), TilePath.FULL));
        serve(
                "10 bundles of entries",
                i -> "/log/" + new TilePath(TilePath.ENTRIES, random.nextInt(Math.min(full, 10)), TilePath.FULL));
        serve("any tile", i -> "/log/" + new TilePath(0, random.nextInt(full), TilePath.FULL));
    }

    /** As many as they get, warmed up by a quarter of the time. */
    private static void serve(String what, IntFunction<String> path) throws Exception {
        requests(path, SECONDS / 4.0);
        long begin = System.nanoTime();
        report("requests served: " + what, requests(path, SECONDS), begin);
    }

    private static long requests(IntFunction<String> path, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<Long> client = () -> {
                long count = 0;
                try (var connection = new KeptConnection(RestAssured.port)) {
                    while (System.nanoTime() < end) {
                        connection.get(path.apply((int) count++));
                    }
                }
                return count;
            };
            long sum = 0;
            for (var count : clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) {
                sum += count.get();
            }
            return sum;
        } finally {
            clients.shutdownNow();
        }
    }

    /** How long after its answer each of the writes, which come evenly, is covered by the checkpoint. */
    @Test
    @Order(4)
    void keepUp() throws Exception {
        int writes = WRITES_A_SECOND * SECONDS;
        long before = size();
        var answered = new long[writes];
        var lag = new double[writes];
        var rhythm = Executors.newScheduledThreadPool(2);
        try {
            rhythm.scheduleWithFixedDelay(sequencer::run, 0, INTERVAL_MS, TimeUnit.MILLISECONDS);
            long begin = System.nanoTime();
            int covered = 0;
            for (int written = 0; covered < writes; ) {
                long due = begin + written * (1_000_000_000L / WRITES_A_SECOND);
                if (written < writes && System.nanoTime() >= due) {
                    write();
                    answered[written++] = System.nanoTime();
                }
                for (long now = System.nanoTime(); covered < Math.min(written, size() - before); covered++) {
                    lag[covered] = (now - answered[covered]) / 1e6;
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
        } finally {
            rhythm.shutdown();
            rhythm.awaitTermination(1, TimeUnit.MINUTES);
        }
        Arrays.sort(lag);
        System.out.printf(
                "%-40s median %.0f ms, 99th percentile %.0f ms, worst %.0f ms%n",
                "checkpoint behind " + WRITES_A_SECOND + " writes/s",
                lag[writes / 2],
                lag[writes * 99 / 100],
                lag[writes - 1]);
    }

    private void write() {
        var request = Arc.container().requestContext();
        boolean own = !request.isActive();
        if (own) {
            request.activate();
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> log.append(Things.changed("things/written")));
            disk.awaitAll();
        } finally {
            if (own) {
                request.terminate();
            }
        }
    }

    private long size() {
        return state.published().orElseThrow().checkpoint().size();
    }

    private static void report(String what, long count, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%-40s %,d in %.1f s: %,.0f a second%n", what, count, seconds, count / seconds);
    }
}
