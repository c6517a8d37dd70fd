package org.adduce.claim;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Sequencer;
import org.adduce.disk.Disk;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.KeptConnection;
import org.junit.jupiter.api.Test;

/**
 * What the log adds to a change of a claim: the same change with its event and without, in turns, by 16 clients, on a database
 * in a file. Once as requests with a key, answered when the change is on disk, and once as bare transactions that wait for the
 * disk. No test, so that the build does not run it: {@code mvn test -Dtest=LogCostBenchmark}.
 */
@QuarkusTest
@TestProfile(LogCostBenchmark.InAFile.class)
class LogCostBenchmark {

    private static final int CLIENTS = 16;
    private static final int ROUNDS = Integer.getInteger("log.rounds", 30);
    private static final int WARMING = Math.max(1, ROUNDS / 6);
    private static final int CHANGES_OF_A_CLIENT = 100;
    private static final int INTERVAL_MS = 1000;

    public static class InAFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:file:./target/benchmark-" + System.nanoTime() + "${adduce.database.h2.options}");
        }
    }

    /** A change that may leave its event out. */
    @Path("/api/v1/test/rephrasings/{claim}")
    public static class Rephrasing {

        private final EntityManager entities;
        private final AuditLog log;
        private final SignedIn signedIn;
        private final Clock clock;

        Rephrasing(EntityManager entities, AuditLog log, SignedIn signedIn, Clock clock) {
            this.entities = entities;
            this.log = log;
            this.signedIn = signedIn;
            this.clock = clock;
        }

        @POST
        @Transactional
        @RolesAllowed(Role.REVIEWERS)
        public String create(@PathParam("claim") long id, @QueryParam("logged") boolean isLogged) {
            rephrase(id, signedIn.account(), isLogged);
            return "done";
        }

        void rephrase(long id, Account by, boolean isLogged) {
            var claim = entities.find(Claim.class, id);
            var change = claim.rephrase("Changed at " + System.nanoTime(), claim.claimant(), by, clock.instant());
            if (isLogged) {
                log.append(change);
            }
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    Rephrasing rephrasing;

    @Inject
    Sequencer sequencer;

    @Inject
    Disk disk;

    private long ana;
    private String key;
    private long[] claims;

    @FunctionalInterface
    private interface Client {
        void change(long claim, boolean isLogged) throws Exception;
    }

    @Test
    void measureRequests() throws Exception {
        measure("requests", () -> {
            var connection = new KeptConnection(RestAssured.port);
            return (claim, isLogged) ->
                    connection.post("/api/v1/test/rephrasings/" + claim + "?logged=" + isLogged, key);
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
        long begin = System.nanoTime();
        var work = Arrays.stream(claims).mapToObj(claim -> (Callable<Void>) () -> {
            var own = client.call();
            for (int i = 0; i < CHANGES_OF_A_CLIENT; i++) {
                own.change(claim, isLogged);
            }
            return null;
        }).toList();
        for (var done : clients.invokeAll(work)) {
            done.get();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void change(long id, boolean isLogged) {
        inRequest(() -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> rephrasing.rephrase(id, entities.find(Account.class, ana), isLogged));
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
