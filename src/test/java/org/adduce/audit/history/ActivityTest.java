package org.adduce.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.adduce.audit.event.AuditTrail.Span;
import org.adduce.audit.history.Activity.Bar;
import org.adduce.audit.history.Activity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityTest {

    private static Span span(String first, String last) {
        return new Span(Instant.parse(first), Instant.parse(last));
    }

    private static long day(String day) {
        return java.time.LocalDate.parse(day).toEpochDay();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z, HOUR",
        "2026-03-01T10:00:00Z, 2026-03-03T10:00:00Z, HOUR",
        "2026-03-01T10:00:00Z, 2026-03-03T10:00:01Z, DAY",
        "2026-03-01T10:00:00Z, 2026-06-01T10:00:00Z, DAY",
        "2026-03-01T10:00:00Z, 2026-06-02T10:00:00Z, WEEK",
        "2026-03-01T10:00:00Z, 2028-03-01T10:00:00Z, WEEK",
        "2024-03-01T10:00:00Z, 2027-03-01T10:00:00Z, MONTH",
        "0001-03-01T10:00:00Z, 9999-03-01T10:00:00Z, MONTH"
    })
    void unit_ofASpan_leavesAChartThatCanBeRead(Instant first, Instant last, Unit unit) {
        assertThat(Unit.of(new Span(first, last))).isEqualTo(unit);
    }

    @Test
    void days_withoutEvents_haveTheirPlace() {
        var activity = Activity.of(
                span("2026-02-27T23:59:00Z", "2026-03-02T00:00:00Z"),
                Unit.DAY,
                Map.of(day("2026-02-27"), 1L, day("2026-03-02"), 200L),
                Locale.UK);

        assertThat(activity.bars()).extracting(Bar::count).containsExactly(1L, 0L, 0L, 200L);
        assertThat(activity.bars()).extracting(Bar::height).containsExactly(2, 0, 0, 100);
        assertThat(activity.bars().get(0).words()).isEqualTo("Fri 27 Feb 2026");
        assertThat(activity.bars().get(0).from()).isEqualTo("2026-02-27");
        assertThat(activity.bars().get(0).to()).isEqualTo("2026-02-27");
        assertThat(activity.total()).isEqualTo(201);
        assertThat(activity.width()).isEqualTo(40);
    }

    @Test
    void weeks_andMonths_areMadeOfDays() {
        var counts = Map.of(day("2026-03-01"), 1L, day("2026-03-02"), 2L, day("2026-03-08"), 3L);

        var weeks = Activity.of(span("2026-03-01T10:00:00Z", "2026-03-08T10:00:00Z"), Unit.WEEK, counts, Locale.UK);
        assertThat(weeks.bars()).extracting(Bar::count).containsExactly(1L, 5L);
        assertThat(weeks.bars().get(1).from()).isEqualTo("2026-03-02");
        assertThat(weeks.bars().get(1).to()).isEqualTo("2026-03-08");

        var months = Activity.of(span("2026-02-01T10:00:00Z", "2026-03-08T10:00:00Z"), Unit.MONTH, counts, Locale.UK);
        assertThat(months.bars()).extracting(Bar::count).containsExactly(0L, 6L);
        assertThat(months.bars().get(1).to()).isEqualTo("2026-03-31");
    }

    @Test
    void hours_leadToTheirMinutes() {
        var at = Instant.parse("2026-03-01T10:40:00Z");
        var hour = Activity.of(new Span(at, at), Unit.HOUR, Map.of(at.getEpochSecond() / 3600, 4L), Locale.UK);

        assertThat(hour.bars())
                .containsExactly(new Bar("1 Mar, 10:00", "2026-03-01T10:00:00Z", "2026-03-01T11:00:00Z", 4, 0, 100));
    }
}
