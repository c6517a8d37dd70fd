package org.adduce.audit.tlog;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.adduce.account.Account;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.audit.event.EventRows;
import org.adduce.audit.event.SecurityEventForwarder;
import org.adduce.claim.ClaimEditing;
import org.adduce.claim.SomeClaims;
import org.adduce.disk.DiskSync;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.KeptConnection;
import org.adduce.testsupport.Reviews;
import org.adduce.web.RequestId;
import org.junit.jupiter.api.Test;

/**
 * What the log adds to a change: the same changes with their events and without, in turns, by 16 clients, on a database in a
 * file, with everything that the log does later. Claims are rephrased, which is about the least that the desk does, and reviews
 * are written, submitted, approved and reopened, by requests with a key that are answered when the change is on disk; claims are
 * rephrased once more by bare transactions that wait for the disk. No test, so that the build does not run it:
 * {@code mvn test -Pbenchmark -Dtest=LogCostBenchmark}.
 */
@QuarkusTest
@TestProfile(LogCostBenchmark.InAFile.class)
class LogCostBenchmark {

    private static final int CLIENTS = 16;
    private static final int ROUNDS = Integer.getInteger("log.rounds", 10);
    private static final int WARMING = Math.max(1, ROUNDS / 3);
    private static final int CHANGES_OF_A_CLIENT = 1500;
    private static final int CHANGES_OF_A_REVIEW = 100;
    private static final int CHANGES = CLIENTS * CHANGES_OF_A_CLIENT;
    private static final int INTERVAL_MS = 1000;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    public static class InAFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:file:./target/benchmark-" + System.nanoTime() + "${adduce.database.h2.options}");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SilencedLog.class);
        }
    }

    /** The log, which may be silent. */
    @Alternative
    @Singleton
    public static class SilencedLog extends AuditLog {

        private static volatile boolean isSilent;

        @Inject
        SilencedLog(
                EntityManager entities,
                EventRows rows,
                Clock clock,
                RequestId requestId,
                SecurityEventForwarder security) {
            super(entities, rows, clock, requestId, security);
        }

        @Override
        @Transactional(Transactional.TxType.MANDATORY)
        public long append(Change change) {
            return isSilent ? 0 : super.append(change);
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    ClaimEditing rewording;

    @Inject
    Sequencer sequencer;

    @Inject
    DiskSync disk;

    @FunctionalInterface
    private interface Client {
        void change(int number) throws Exception;
    }

    @Test
    void measureRephrasing() throws Exception {
        var key = Accounts.key(Accounts.ana());
        measure("claims rephrased by request", () -> {
            var claim = SomeClaims.open();
            var connection = new KeptConnection(RestAssured.port);
            return number -> connection.post(
                    "/api/v1/claims/" + claim + "/rephrasing", key, "{\"text\":\"%s\"}".formatted(anotherText()));
        });
    }

    /** Saved by one, submitted, approved by another and reopened by a third, again and again, some times for each claim. */
    @Test
    void measureReviewing() throws Exception {
        var ana = Accounts.key(Accounts.ana());
        var ben = Accounts.key(Accounts.ben());
        var eva = Accounts.key(Accounts.eva());
        measure("steps of reviews by request", () -> {
            var claims = LongStream.generate(Reviews::begun)
                    .limit(CHANGES_OF_A_CLIENT / CHANGES_OF_A_REVIEW)
                    .toArray();
            var connection = new KeptConnection(RestAssured.port);
            return number -> {
                var claim = "/api/v1/claims/" + claims[number / CHANGES_OF_A_REVIEW];
                switch (number % 4) {
                    case 0 ->
                        connection.put(
                                claim + "/review",
                                ana,
                                number % CHANGES_OF_A_REVIEW / 4,
                                Reviews.json().replace("not 40.", anotherText()));
                    case 1 -> connection.post(claim + "/submission", ana, "{}");
                    case 2 -> connection.post(claim + "/approval", ben, "{}");
                    default ->
                        connection.post(claim + "/reopening", eva, "{\"reason\":\"%s\"}".formatted(anotherText()));
                }
            };
        });
    }

    @Test
    void measureTransactions() throws Exception {
        var ana = Accounts.ana().id();
        measure("claims rephrased by bare transactions", () -> {
            var claim = SomeClaims.open();
            return number -> rephrase(claim, ana);
        });
    }

    /** What some changes took: on the clock, and of the processors, with what the clients did. */
    private record Cost(double seconds, double processorSeconds) {}

    private void measure(String what, Callable<Client> client) throws Exception {
        var threads = Executors.newFixedThreadPool(CLIENTS);
        var rhythm = Executors.newSingleThreadScheduledExecutor();
        try {
            rhythm.scheduleWithFixedDelay(sequencer::run, 0, INTERVAL_MS, TimeUnit.MILLISECONDS);
            var logged = new ArrayList<Cost>();
            var bare = new ArrayList<Cost>();
            for (int i = -WARMING; i < ROUNDS; i++) {
                // Whatever drifts, hits both: each goes first every other time.
                boolean loggedFirst = i % 2 == 0;
                var first = cost(client, threads, loggedFirst);
                var second = cost(client, threads, !loggedFirst);
                if (i >= 0) {
                    logged.add(loggedFirst ? first : second);
                    bare.add(loggedFirst ? second : first);
                }
            }
            report(what, logged, bare);
        } finally {
            threads.shutdownNow();
            rhythm.shutdown();
            rhythm.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static void report(String what, List<Cost> logged, List<Cost> bare) {
        System.out.printf(
                "%s, %d clients: %.0f a second with the log, %.0f without; %.0f µs of a processor with, %.0f without%n",
                what,
                CLIENTS,
                CHANGES / median(logged, Cost::seconds),
                CHANGES / median(bare, Cost::seconds),
                1e6 * median(logged, Cost::processorSeconds) / CHANGES,
                1e6 * median(bare, Cost::processorSeconds) / CHANGES);
        var ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(i -> logged.get(i).seconds() / bare.get(i).seconds())
                .sorted()
                .toArray();
        System.out.printf(
                "with the log it takes %.2f times as long (median of %d ratios; quartiles %.2f and %.2f)%n",
                ratios[ROUNDS / 2], ROUNDS, ratios[ROUNDS / 4], ratios[ROUNDS * 3 / 4]);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return costs.stream().mapToDouble(part).sorted().toArray()[costs.size() / 2];
    }

    private Cost cost(Callable<Client> client, ExecutorService threads, boolean isLogged) throws Exception {
        SilencedLog.isSilent = false;
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < CLIENTS; i++) {
            var own = client.call();
            work.add(() -> {
                for (int number = 0; number < CHANGES_OF_A_CLIENT; number++) {
                    own.change(number);
                }
                return null;
            });
        }
        sequencer.run();
        SilencedLog.isSilent = !isLogged;
        long begin = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        for (var done : threads.invokeAll(work)) {
            done.get();
        }
        sequencer.run();
        return new Cost((System.nanoTime() - begin) / 1e9, (PROCESS.getProcessCpuTime() - used) / 1e9);
    }

    private static String anotherText() {
        return "Changed at " + System.nanoTime();
    }

    private void rephrase(long claim, long by) {
        inRequest(() -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> rewording.rephrase(claim, anotherText(), null, null, entities.find(Account.class, by)));
            disk.awaitAll();
        });
    }

    private static void inRequest(Runnable work) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            work.run();
        } finally {
            request.terminate();
        }
    }
}
