package org.adduce.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.adduce.account.Account;
import org.adduce.audit.history.History;
import org.adduce.audit.history.PastEvent;
import org.adduce.claim.Assignment;
import org.adduce.claim.ClaimEditing;
import org.adduce.claim.Claims;
import org.adduce.claim.Conflicts;
import org.adduce.claim.Dismissal;
import org.adduce.claim.ManualClaims;
import org.adduce.claim.SomeClaims;
import org.adduce.claim.Triage;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.publication.PublicationWorkflow;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Reviews;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the log says of a claim is what was there: whatever was done with it, the state rebuilt for each event is the one that
 * was in the rows right after it.
 */
@QuarkusTest
class ClaimSnapshotTest {

    private static final int ACTIONS = 400;

    @Inject
    History history;

    @Inject
    Claims claims;

    @Inject
    org.adduce.review.Reviews reviews;

    /** The state of a claim by the number of its last event. */
    private final Map<Long, Map<Long, Map<String, @Nullable String>>> seen = new TreeMap<>();

    private final TreeSet<Long> alive = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void rebuiltState_atEveryEventOfRandomWork_isWhatWasThere(long seed) {
        var random = new Random(seed);
        alive.add(start(random));
        look();
        for (int i = 0; i < ACTIONS; i++) {
            act(random);
            look();
        }

        assertThat(seen.values().stream().mapToInt(Map::size).sum()).isGreaterThan(20);
        seen.forEach((claim, states) -> {
            var events = history.past("claims/" + claim);
            var fieldHistory = ClaimSnapshot.replay(events, Map.copyOf(withoutNulls(now(claim))));
            states.forEach((sequence, state) -> assertThat(
                            texts(ClaimSnapshot.after(count(events, sequence), fieldHistory)))
                    .as("claim %d after event %d of seed %d", claim, sequence, seed)
                    .isEqualTo(state));
            assertThat(texts(ClaimSnapshot.after(events.size(), fieldHistory))).isEqualTo(now(claim));
        });
    }

    private static long start(Random random) {
        return random.nextBoolean()
                ? SomeClaims.candidate()
                : bean(ManualClaims.class)
                        .mark(
                                SomeClaims.article(),
                                SomeClaims.PASSAGE,
                                random.nextBoolean() ? "the board" : null,
                                Accounts.ana())
                        .id();
    }

    private void act(Random random) {
        long claim = new ArrayList<>(alive).get(random.nextInt(alive.size()));
        var by = List.of(Accounts.ana(), Accounts.ana(), Accounts.ben(), Accounts.eva(), Accounts.eva())
                .get(random.nextInt(5));
        try {
            QuarkusTransaction.requiringNew().run(() -> one(random, claim, by));
        } catch (Refusal refused) {
            // It changes nothing, and leaves no event.
        }
    }

    private void one(Random random, long claim, Account by) {
        var words = "Number " + random.nextInt(3);
        switch (random.nextInt(20)) {
            case 0 -> bean(Triage.class).accept(claim, by);
            case 1 -> bean(Triage.class).dismiss(claim, Dismissal.OPINION, null, by);
            case 2 -> bean(Triage.class).dismiss(claim, Dismissal.DUPLICATE, SomeClaims.candidate(), by);
            case 3, 4 ->
                bean(Assignment.class)
                        .assign(
                                claim,
                                random.nextBoolean() ? "ana" : "ben",
                                due(random),
                                random.nextBoolean() ? words : null,
                                by);
            case 5 -> bean(Assignment.class).release(claim, by);
            case 6, 7 -> bean(Assignment.class).start(claim, by);
            case 8 ->
                bean(ClaimEditing.class)
                        .rephrase(claim, "Words: " + words, random.nextBoolean() ? words : null, null, by);
            case 9 -> {
                var passage = claims.get(claim).passage();
                alive.add(bean(ClaimEditing.class)
                        .split(claim, (passage.start() + passage.end()) / 2, by)
                        .id());
            }
            case 10, 11 ->
                bean(ReviewWorkflow.class)
                        .save(
                                claim,
                                Reviews.rated(random.nextBoolean() ? "disputed" : "verified"),
                                reviews.get(claim).revisionNumber(),
                                by);
            case 12, 13 ->
                bean(ReviewWorkflow.class).submit(claim, random.nextBoolean() ? Reviews.complete() : null, null, by);
            case 14 -> bean(ReviewWorkflow.class).returnWith(claim, words, by);
            case 15 -> bean(ReviewWorkflow.class).approve(claim, null, null, by);
            case 16 -> {
                if (random.nextInt(3) == 0) {
                    bean(ReviewWorkflow.class).reopen(claim, words, by);
                } else {
                    bean(PublicationWorkflow.class).publish(claim, by);
                }
            }
            case 17 -> bean(PublicationWorkflow.class).correct(claim, words, by);
            case 18 -> bean(PublicationWorkflow.class).abandon(claim, words, by);
            default -> {
                if (random.nextInt(12) == 0) {
                    bean(PublicationWorkflow.class).withdraw(claim, words, by);
                } else if (random.nextInt(12) == 0) {
                    bean(Conflicts.class).declare(claim, words, false, by);
                } else {
                    SomeClaims.match(Relation.SAME, claim, SomeClaims.candidate());
                }
            }
        }
    }

    private static @Nullable LocalDate due(Random random) {
        return random.nextBoolean() ? null : LocalDate.parse("2027-01-01").plusDays(random.nextInt(3));
    }

    private void look() {
        alive.forEach(claim -> {
            var events = history.past("claims/" + claim);
            if (!events.isEmpty()) {
                seen.computeIfAbsent(claim, key -> new TreeMap<>())
                        .put(events.get(events.size() - 1).sequence(), now(claim));
            }
        });
    }

    private Map<String, @Nullable String> now(long claim) {
        return QuarkusTransaction.requiringNew().call(() -> ClaimSnapshot.now(claims.get(claim), reviews.get(claim)));
    }

    private static Map<String, @Nullable String> texts(ClaimSnapshot then) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        then.fields().forEach((field, value) -> texts.put(field, value.text()));
        assertThat(then.fields().values()).allMatch(value -> value.removed() == null);
        return texts;
    }

    private static Map<String, String> withoutNulls(Map<String, @Nullable String> fields) {
        var known = new LinkedHashMap<String, String>();
        fields.forEach((field, value) -> {
            if (value != null) {
                known.put(field, value);
            }
        });
        return known;
    }

    private static int count(List<PastEvent> events, long sequence) {
        return (int)
                events.stream().filter(event -> event.sequence() <= sequence).count();
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
