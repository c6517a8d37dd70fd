package org.adduce.audit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.adduce.audit.event.AuditTrail.Span;
import org.adduce.audit.tlog.Sequencer;
import org.junit.jupiter.api.Test;

/** Events that have their place in the log, and those that wait for one, are found alike. */
@QuarkusTest
class AuditTrailTest {

    private static final int DAY = 86400;

    @Inject
    AuditLog log;

    @Inject
    AuditTrail trail;

    @Inject
    Sequencer sequencer;

    @Test
    void events_placedAndWaiting_areFoundInTheirOrder() {
        var filter = AuditFilter.about("trails/1");
        long placed = append("trails/1");
        append("trails/2");
        sequencer.run();
        long waiting = append("trails/1");
        long last = append("trails/1");
        append("trails/2");

        for (int i = 0; i < 2; i++) {
            assertThat(sequences(trail.newestFirst(filter))).containsExactly(last, waiting, placed);
            assertThat(sequences(trail.newestFirst(filter, last, 1))).containsExactly(waiting);
            assertThat(sequences(trail.newestFirst(filter, waiting, 9))).containsExactly(placed);
            assertThat(sequences(trail.oldestFirst(filter))).containsExactly(placed, waiting, last);
            assertThat(sequences(trail.oldestFirst(filter, 0, 2))).containsExactly(placed, waiting);
            assertThat(sequences(trail.oldestFirst(filter, placed, 9))).containsExactly(waiting, last);
            sequencer.run();
        }
    }

    @Test
    void event_thatWaitsWhileALaterOneHasItsPlace_standsBeforeIt() {
        var late = new long[2];
        QuarkusTransaction.requiringNew().run(() -> {
            late[0] = log.append(Things.changed("trails/late"));
            late[1] = append("trails/late");
            sequencer.run();
        });

        assertThat(sequences(trail.oldestFirst(AuditFilter.about("trails/late"))))
                .containsExactly(late[0], late[1]);
        assertThat(sequences(trail.newestFirst(AuditFilter.about("trails/late"), Long.MAX_VALUE, 1)))
                .containsExactly(late[1]);
    }

    @Test
    void spanAndCounts_ofPlacedAndWaiting_takeBoth() {
        var filter = AuditFilter.about("trails/span");
        assertThat(trail.span(filter)).isEmpty();
        append("trails/span");
        sequencer.run();
        append("trails/span");
        append("trails/span");

        var events = trail.oldestFirst(filter);
        var whole = new Span(events.get(0).occurredAt(), events.get(2).occurredAt());
        for (int i = 0; i < 2; i++) {
            assertThat(trail.span(filter)).contains(whole);
            assertThat(trail.span(filter.within(events.get(2).occurredAt(), null)))
                    .map(Span::last)
                    .contains(whole.last());
            assertThat(trail.counts(filter, DAY).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(3);
            sequencer.run();
        }
    }

    @Test
    void actions_namesThoseOfPlacedAndWaitingEvents_eachOnce() {
        append("trails/actions");
        sequencer.run();
        append("trails/actions");
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(
                        () -> "trail_followed", Things.changed("trails/actions").subject(), null)));

        assertThat(trail.actions())
                .contains("thing_changed", "trail_followed")
                .isSorted()
                .doesNotHaveDuplicates();
        sequencer.run();
        assertThat(trail.actions())
                .contains("thing_changed", "trail_followed")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private long append(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> log.append(Things.changed(subject)));
    }

    private static List<Long> sequences(List<AuditEvent> events) {
        return events.stream().map(AuditEvent::sequence).toList();
    }
}
