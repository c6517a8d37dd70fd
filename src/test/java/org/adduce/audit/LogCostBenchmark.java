package org.adduce.audit;

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
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.adduce.account.Account;
import org.adduce.claim.Rewording;
import org.adduce.claim.SomeClaims;
import org.adduce.disk.Disk;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.KeptConnection;
import org.adduce.web.RequestId;
import org.junit.jupiter.api.Test;

/**
 * What the log adds to a change: claims are rephrased with their events and without, in turns, by 16 clients, on a database in a
 * file, with everything that the log does later. Once as requests with a key, answered when the change is on disk, and once as
 * bare transactions that wait for the disk. No test, so that the build does not run it:
 * {@code mvn test -Pbenchmark -Dtest=LogCostBenchmark}.
 */
@QuarkusTest
@TestProfile(LogCostBenchmark.InAFile.class)
class LogCostBenchmark {

    private static final int CLIENTS = 16;
    private static final int ROUNDS = Integer.getInteger("log.rounds", 10);
    private static final int WARMING = Math.max(1, ROUNDS / 3);
    private static final int CHANGES_OF_A_CLIENT = 1500;
    private static final int INTERVAL_MS = 1000;

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
        SilencedLog(EntityManager entities, EventRows rows, Clock clock, RequestId requestId, SecurityEcho security) {
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
    Rewording rewording;

    @Inject
    Sequencer sequencer;

    @Inject
    Disk disk;

    private long ana;
    private String key;
    private long[] claims;

    @FunctionalInterface
    private interface Client {
        void change(long claim) throws Exception;
    }

    @Test
    void measureRequests() throws Exception {
        measure("requests", () -> {
            var connection = new KeptConnection(RestAssured.port);
            return claim -> connection.post(
                    "/api/v1/claims/" + claim + "/rephrasing", key, "{\"text\":\"%s\"}".formatted(anotherText()));
        });
    }

    @Test
    void measureTransactions() throws Exception {
        measure("bare transactions", () -> this::change);
    }

    private void measure(String what, Callable<Client> client) throws Exception {
        ana = Accounts.ana().id();
        key = Accounts.key(Accounts.ana());
        claims = IntStream.range(0, CLIENTS).mapToLong(i -> SomeClaims.open()).toArray();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        var rhythm = Executors.newSingleThreadScheduledExecutor();
        try {
            rhythm.scheduleWithFixedDelay(sequencer::run, 0, INTERVAL_MS, TimeUnit.MILLISECONDS);
            var logged = new double[ROUNDS];
            var bare = new double[ROUNDS];
            for (int i = -WARMING; i < ROUNDS; i++) {
                // Whatever drifts, hits both: each goes first every other time.
                double first = seconds(client, clients, i % 2 == 0);
                double second = seconds(client, clients, i % 2 != 0);
                if (i >= 0) {
                    logged[i] = i % 2 == 0 ? first : second;
                    bare[i] = i % 2 == 0 ? second : first;
                }
            }
            report(what, logged, bare);
        } finally {
            clients.shutdownNow();
            rhythm.shutdown();
            rhythm.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static void report(String what, double[] logged, double[] bare) {
        var ratios = IntStream.range(0, ROUNDS).mapToDouble(i -> logged[i] / bare[i]).sorted().toArray();
        int changes = CLIENTS * CHANGES_OF_A_CLIENT;
        System.out.printf("%s a second by %d clients: %.0f with the log, %.0f without (medians)%n",
                what, CLIENTS, changes / median(logged), changes / median(bare));
        System.out.printf("with the log it takes %.2f times as long (median of %d ratios; quartiles %.2f and %.2f)%n",
                median(ratios), ROUNDS, ratios[ROUNDS / 4], ratios[ROUNDS * 3 / 4]);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double seconds(Callable<Client> client, ExecutorService clients, boolean isLogged) throws Exception {
        SilencedLog.isSilent = !isLogged;
        long begin = System.nanoTime();
        var work = Arrays.stream(claims).mapToObj(claim -> (Callable<Void>) () -> {
            var own = client.call();
            for (int i = 0; i < CHANGES_OF_A_CLIENT; i++) {
                own.change(claim);
            }
            return null;
        }).toList();
        for (var done : clients.invokeAll(work)) {
            done.get();
        }
        sequencer.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String anotherText() {
        return "Changed at " + System.nanoTime();
    }

    private void change(long claim) {
        inRequest(() -> {
            QuarkusTransaction.requiringNew().run(() -> rewording.rephrase(
                    claim, anotherText(), null, null, entities.find(Account.class, ana)));
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
