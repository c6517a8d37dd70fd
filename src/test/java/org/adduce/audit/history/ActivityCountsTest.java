package org.adduce.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.adduce.audit.event.AuditFilter;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.history.Activity.Bar;
import org.junit.jupiter.api.Test;

/** Days that are over are counted once, and whatever part of them is asked for is counted right. */
@QuarkusTest
class ActivityCountsTest {

    @Inject
    ActivityCounts counts;

    @Inject
    AuditTrail trail;

    @Inject
    EntityManager entities;

    /** Events of these days, as if they had been written then. */
    private void append(String subject, String... times) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var time : times) {
                entities.createNativeQuery(
                                "insert into audit_event (sequence, occurred_at, type, type_version, subject,"
                                        + " subject_version, request_id) values (next value for audit_sequence, :at, 'thing_changed', 1,"
                                        + " :subject, 1, 'test')")
                        .setParameter("at", Instant.parse(time))
                        .setParameter("subject", subject)
                        .executeUpdate();
                entities.createNativeQuery("insert into audit_content (sequence) select max(sequence) from audit_event")
                        .executeUpdate();
                entities.createNativeQuery("insert into audit_pending (sequence) select max(sequence) from audit_event")
                        .executeUpdate();
            }
        });
    }

    private static AuditFilter of(String subject) {
        return new AuditFilter(null, null, subject, null, null);
    }

    private static long total(Activity activity) {
        return activity.bars().stream().mapToLong(Bar::count).sum();
    }

    @Test
    void days_thatAreOver_areReadOnce() {
        append(
                "things/old",
                "2020-01-01T10:00:00Z",
                "2020-01-05T10:00:00Z",
                "2020-01-05T11:00:00Z",
                "2020-01-09T23:59:59Z");
        assertThat(counts.of(of("things/old")).bars())
                .extracting(Bar::count)
                .containsExactly(1L, 0L, 0L, 0L, 2L, 0L, 0L, 0L, 1L);
        append("things/old", "2020-01-05T12:00:00Z", "2020-01-09T23:59:59Z");

        assertThat(total(counts.of(of("things/old"))))
                .as("the fifth was counted already, the ninth was not")
                .isEqualTo(5);
    }

    @Test
    void partsOfDays_areCountedAsTheyAreAskedFor() {
        append(
                "things/parts",
                "2020-02-01T10:00:00Z",
                "2020-02-03T10:00:00Z",
                "2020-02-03T20:00:00Z",
                "2020-02-06T10:00:00Z");
        assertThat(total(counts.of(of("things/parts")))).isEqualTo(4);

        for (var span : List.of(
                List.of("2020-02-01T10:00:01Z", "2020-02-06T10:00:01Z", "3"),
                List.of("2020-02-01T00:00:00Z", "2020-02-06T10:00:00Z", "3"),
                List.of("2020-02-02T00:00:00Z", "2020-02-07T00:00:00Z", "3"),
                List.of("2020-01-01T00:00:00Z", "2020-03-07T00:00:00Z", "4"))) {
            var filter = of("things/parts").within(Instant.parse(span.get(0)), Instant.parse(span.get(1)));
            assertThat(total(counts.of(filter))).as(span.toString()).isEqualTo(Long.parseLong(span.get(2)));
            assertThat(trail.counts(filter, 86400).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(Long.parseLong(span.get(2)));
        }
    }

    @Test
    void daysBeforeThoseThatWereCounted_areAdded() {
        append(
                "things/wider",
                "2020-03-01T10:00:00Z",
                "2020-03-05T10:00:00Z",
                "2020-03-10T10:00:00Z",
                "2020-03-20T10:00:00Z");
        var late =
                of("things/wider").within(Instant.parse("2020-03-05T00:00:00Z"), Instant.parse("2020-03-12T00:00:00Z"));
        assertThat(total(counts.of(late))).isEqualTo(2);

        assertThat(total(counts.of(of("things/wider")))).isEqualTo(4);
    }

    @Test
    void today_isCountedAnew() {
        append(
                "things/today",
                "2020-04-01T10:00:00Z",
                Clock.systemUTC().instant().toString());
        assertThat(total(counts.of(of("things/today")))).isEqualTo(2);
        append("things/today", Clock.systemUTC().instant().toString());

        assertThat(total(counts.of(of("things/today")))).isEqualTo(3);
    }

    @Test
    void nothing_hasNoChart() {
        assertThat(counts.of(of("things/no-activity"))).isNull();
    }
}
