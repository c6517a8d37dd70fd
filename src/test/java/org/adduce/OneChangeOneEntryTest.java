package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.adduce.account.Account;
import org.adduce.account.SignedInPeople;
import org.adduce.audit.verify.LogIntact;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.ReachedRoute;
import org.junit.jupiter.api.Test;

/**
 * One change, one entry: eight clients send random requests to a few claims, valid ones and others, over API and pages. Each that
 * was acknowledged has its entries, found by the request's id, and each that was refused has none; the versions of the rows are
 * those that the log tells, without gaps. {@code -Dadduce.actions=10000} sends more, {@code -Dadduce.seed=2} others.
 */
@QuarkusTest
class OneChangeOneEntryTest {

    private static final int CLIENTS = 8;
    private static final int ACTIONS = Integer.getInteger("adduce.actions", 1_500);
    private static final long SEED = Long.getLong("adduce.seed", 1);

    /** What the program does by itself meanwhile. */
    private static final Set<String> BACKGROUND =
            Set.of("claims_extracted", "extraction_failed", "matches_proposed", "sign_in_refused");

    /** They change rows of their own; the claim that they are about moves on only sometimes. */
    private static final Set<String> BESIDE_THE_CLAIM =
            Set.of("conflict_declared", "revision_saved", "match_confirmed", "match_rejected", "match_reconsidered");

    @TestHTTPResource("/")
    URI address;

    @Inject
    EntityManager entities;

    @Inject
    LogIntact log;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Long, String> sessions = new ConcurrentHashMap<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left = new AtomicInteger(ACTIONS);

    private record Answer(RandomDesk.Request request, int status, String requestId) {

        boolean isSuccess() {
            return status < 400;
        }

        String kind() {
            return request.verb() + " " + request.path().replaceAll("\\d+", "N") + (isSuccess() ? "" : " refused");
        }
    }

    private record Entry(String type, String subject, long version, String requestId) {}

    @Test
    void randomRequests_byEightClients_leaveOneEntryForEachChange() throws Exception {
        var desk = new RandomDesk();
        long before = newest();
        var versionsBefore = versions(desk.claimIds());
        long revisionsBefore = revisions();

        send(desk);

        var entries = entriesAfter(before);
        var byRequest = new HashMap<String, List<Entry>>();
        entries.forEach(entry -> byRequest
                .computeIfAbsent(entry.requestId(), id -> new ArrayList<>())
                .add(entry));
        int acknowledged = 0;
        int expected = 0;
        for (var answer : answers) {
            var its = byRequest.getOrDefault(answer.requestId(), List.of());
            int wanted = answer.isSuccess() ? answer.request().events() : 0;
            assertThat(its)
                    .as("%s by %s: %d", answer.kind(), answer.request().person().name(), answer.status())
                    .hasSize(wanted);
            acknowledged += answer.isSuccess() ? 1 : 0;
            expected += wanted;
            byRequest.remove(answer.requestId());
        }
        byRequest.values().stream()
                .flatMap(List::stream)
                .forEach(entry -> assertThat(BACKGROUND).contains(entry.type()));
        assertThat(revisions() - revisionsBefore)
                .as("revisions, each in one entry")
                .isEqualTo(entriesWithRevision(before));
        int advanced = requireGaplessVersions(entries, versionsBefore);
        assertThat(log.damage()).isEmpty();
        tell(acknowledged, expected, advanced);
        assertThat(acknowledged).isBetween(ACTIONS / 5, ACTIONS * 9 / 10);
        assertThat(answers.stream().filter(answer -> answer.status() == 412).count())
                .as("lost races")
                .isPositive();
    }

    private void send(RandomDesk desk) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (int i = 0; i < CLIENTS; i++) {
                var random = new Random(SEED * 1000 + i);
                tasks.add(() -> sendAll(desk, random));
            }
            for (var done : clients.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private Void sendAll(RandomDesk desk, Random random) throws Exception {
        while (left.getAndDecrement() > 0) {
            var request = desk.next(random);
            var answer = send(request);
            assertThat(answer.statusCode())
                    .as("%s: %s", request.path(), answer.body())
                    .isLessThan(500);
            answers.add(new Answer(
                    request,
                    answer.statusCode(),
                    answer.headers().firstValue(ReachedRoute.REQUEST).orElse("none")));
            if (answer.statusCode() < 400) {
                request.succeed().run();
            }
            if (random.nextInt(50) == 0) {
                log.extend();
            }
        }
        return null;
    }

    private HttpResponse<String> send(RandomDesk.Request request) throws IOException, InterruptedException {
        var builder = HttpRequest.newBuilder(address.resolve(request.path())).timeout(Duration.ofMinutes(2));
        request.headers().forEach(builder::header);
        if (request.isPage()) {
            builder.header("Sec-Fetch-Site", "same-origin").header("Cookie", cookie(request.person()));
        } else {
            builder.header("Authorization", "Bearer " + Accounts.key(request.person()));
        }
        return http.send(
                builder.method(request.verb(), BodyPublishers.ofString(request.body()))
                        .build(),
                BodyHandlers.ofString());
    }

    private String cookie(Account person) {
        return SignedInPeople.cookieName() + "="
                + sessions.computeIfAbsent(person.id(), id -> SignedInPeople.session(person));
    }

    /**
     * Each version of a claim is told by one step, or by a change of its review that moved the claim too; each step makes one.
     *
     * @return by how much the versions of all claims went on together
     */
    private int requireGaplessVersions(List<Entry> entries, Map<String, Long> before) {
        int advanced = 0;
        var after = versions(before.keySet().stream()
                .map(it -> Long.parseLong(it.substring("claims/".length())))
                .toList());
        for (var subject : before.keySet()) {
            var its = entries.stream()
                    .filter(entry -> entry.subject().equals(subject))
                    .toList();
            var wanted = LongStream.rangeClosed(before.get(subject) + 1, after.get(subject))
                    .boxed()
                    .toList();
            assertThat(its.stream()
                            .map(Entry::version)
                            .filter(version -> version > before.get(subject))
                            .distinct()
                            .sorted()
                            .toList())
                    .as("versions in the log: %s", its)
                    .isEqualTo(wanted);
            assertThat(its.stream()
                            .filter(entry -> !BESIDE_THE_CLAIM.contains(entry.type()))
                            .map(Entry::version))
                    .as("versions in the log: %s", its)
                    .doesNotHaveDuplicates();
            advanced += wanted.size();
        }
        return advanced;
    }

    private void tell(int acknowledged, int entries, int advanced) {
        var kinds = new TreeMap<String, Integer>();
        answers.forEach(answer -> kinds.merge(answer.kind(), 1, Integer::sum));
        kinds.forEach((kind, count) -> System.out.printf("%6d %s%n", count, kind));
        System.out.printf(
                "%d requests of %d clients: %d acknowledged with %d entries, 0 missing, 0 double; %d refused with none;"
                        + " %d versions of the contested claims, all told%n",
                answers.size(), CLIENTS, acknowledged, entries, answers.size() - acknowledged, advanced);
    }

    private long newest() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select coalesce(max(e.sequence), 0) from AuditEvent e", Long.class)
                        .getSingleResult());
    }

    /** A submission makes one too, where the claim was reworded since the last, and tells it in its own entry. */
    private long entriesWithRevision(long sequence) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select count(e) from AuditEvent e where e.sequence > :after and e.type in ('revision_saved', 'review_submitted')"
                                        + " and e.content.after.content like '%\"revision\":%'",
                                Long.class)
                        .setParameter("after", sequence)
                        .getSingleResult());
    }

    private long revisions() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(r) from Revision r", Long.class)
                        .getSingleResult());
    }

    private Map<String, Long> versions(List<Long> claims) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var versions = new HashMap<String, Long>();
            entities.createQuery("select c.id, c.version from Claim c where c.id in :ids", Object[].class)
                    .setParameter("ids", claims)
                    .getResultList()
                    .forEach(row -> versions.put("claims/" + row[0], (Long) row[1]));
            return versions;
        });
    }

    private List<Entry> entriesAfter(long sequence) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select e.type, e.subject, e.subjectVersion, e.requestId from AuditEvent e where e.sequence > :after",
                                Object[].class)
                        .setParameter("after", sequence)
                        .getResultStream()
                        .map(row -> new Entry((String) row[0], (String) row[1], (Long) row[2], (String) row[3]))
                        .toList());
    }
}
