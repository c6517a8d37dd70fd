package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.adduce.audit.tlog.Outsider;
import org.adduce.testsupport.PackagedProgram;
import org.adduce.testsupport.PublicVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing acknowledged is lost: the program is killed under writes, again and again, and each time it starts, and every
 * write that it had acknowledged is there with its event. {@code -Dadduce.kill.rounds=3} makes it short.
 */
class KillIT {

    private static final int ROUNDS = Integer.getInteger("adduce.kill.rounds", 20);
    private static final int WRITES_BEFORE_THE_KILL = 25;

    private final Queue<Write> acknowledged = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(42);

    /** A write that was answered with success. */
    private record Write(String eventType, String subject, String expectedIn, String expected) {}

    private Duration slowestStart = Duration.ZERO;
    private @Nullable Outsider outsider;
    private @Nullable PackagedProgram running;
    private int audits;

    @TempDir
    Path outside;

    @Test
    void kill_underWrites_losesNothingAcknowledged(@TempDir Path data) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            try (var program = start(data)) {
                verify(program);
                writeUntilKilled(program, round);
            }
        }
        try (var program = start(data)) {
            verify(program);
        }
        System.out.printf(
                "%d kills, %d acknowledged writes, none lost; %d audits from outside, each on from the one before;"
                        + " slowest start %.1f s%n",
                ROUNDS, acknowledged.size(), audits, slowestStart.toMillis() / 1000.0);
    }

    private PackagedProgram start(Path data) throws Exception {
        var program = PackagedProgram.start(data);
        if (program.startTime().compareTo(slowestStart) > 0) {
            slowestStart = program.startTime();
        }
        return program;
    }

    /** Two writers, one of articles, one of triage; the kill comes after a random number of their acknowledgements. */
    private void writeUntilKilled(PackagedProgram program, int round) throws Exception {
        var writes = new Semaphore(0);
        var writers = Executors.newFixedThreadPool(2);
        try {
            Future<?> articles = writers.submit(() -> untilItDies(n -> bringIn(program, round, n, writes)));
            Future<?> triage = writers.submit(() -> untilItDies(n -> acceptNext(program, writes)));
            var enough = writes.tryAcquire(1 + random.nextInt(WRITES_BEFORE_THE_KILL), 2, TimeUnit.MINUTES);
            program.kill();
            articles.get();
            triage.get();
            assertThat(enough).as("it acknowledged writes at all").isTrue();
        } finally {
            writers.shutdownNow();
        }
    }

    private void bringIn(PackagedProgram program, int round, int n, Semaphore writes) throws Exception {
        var answer = program.post(
                "/api/v1/articles",
                Map.of(
                        "title", "Round " + round + ", article " + n,
                        "text",
                                "The council approved 48 million crowns in round " + round + ". " + "\"It will protect "
                                        + n + " homes,\" Mayor Ingrid Dahl said on Monday."));
        if (answer.statusCode() == 201) {
            var article = PackagedProgram.json(answer);
            acknowledged.add(new Write(
                    "article_brought_in",
                    "articles/" + article.get("id").asLong(),
                    "sha256",
                    article.get("sha256").asText()));
            writes.release();
        }
    }

    private void acceptNext(PackagedProgram program, Semaphore writes) throws Exception {
        var candidates = PackagedProgram.json(program.get("/api/v1/claims?stage=candidate&limit=5"))
                .get("items");
        for (var candidate : candidates) {
            var path = "claims/" + candidate.get("id").asLong();
            if (program.post("/api/v1/" + path + "/acceptance", Map.of()).statusCode() == 200) {
                acknowledged.add(new Write("claim_accepted", path, "stage", "open"));
                writes.release();
            }
        }
    }

    private void verify(PackagedProgram program) throws Exception {
        audit(program);
        var events = events(program);
        for (var write : acknowledged) {
            assertThat(events).as("events").containsKey(write.eventType() + " " + write.subject());
            var there = program.get("/api/v1/" + write.subject());
            assertThat(there.statusCode()).as(write.subject()).isEqualTo(200);
            assertThat(PackagedProgram.json(there).get(write.expectedIn()).asText())
                    .as(write.subject())
                    .isEqualTo(write.expected());
        }
    }

    /** Somebody who kept the checkpoint of the round before finds the same log, grown; by our own library, and by another. */
    private void audit(PackagedProgram program) throws Exception {
        running = program;
        program.awaitCheckpoint();
        if (outsider == null) {
            outsider = new Outsider(path -> Objects.requireNonNull(running).bytes(path));
        }
        var checkpoint = outsider.auditOnFromLast();
        var log = PublicVerifier.audit(outsider.key(), outside.resolve("last-checkpoint"), program.address() + "/log/");
        assertThat(log).as("what is wrong with %d entries", checkpoint.size()).isEmpty();
        audits++;
    }

    private static Map<String, Long> events(PackagedProgram program) throws Exception {
        var events = new HashMap<String, Long>();
        var after = "";
        do {
            var page = PackagedProgram.json(program.get("/api/v1/audit?limit=200" + after));
            for (var event : page.get("items")) {
                events.merge(
                        event.get("type").asText() + " " + event.get("subject").asText(), 1L, Long::sum);
            }
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asText();
        } while (!after.isEmpty());
        return events;
    }

    @FunctionalInterface
    private interface Step {
        void take(int n) throws Exception;
    }

    /** Repeats a step until the program no longer answers. */
    private static void untilItDies(Step step) {
        try {
            for (int n = 1; ; n++) {
                step.take(n);
            }
        } catch (IOException e) {
            // it was killed
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
