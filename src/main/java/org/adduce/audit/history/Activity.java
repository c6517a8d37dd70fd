package org.adduce.audit.history;

import io.quarkus.qute.TemplateData;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.adduce.audit.event.AuditTrail;

/**
 * How many events there were in each hour, day, week or month, for a chart: all in UTC, periods without events among them.
 *
 * @param unit    the id of a {@link Unit}
 * @param bars    oldest first
 * @param highest the largest count
 * @param total   of all bars
 */
@TemplateData
public record Activity(String unit, List<Bar> bars, long highest, long total) {

    /** How wide and high the drawing of one bar may be. */
    private static final int WIDTH = 10;

    private static final int HEIGHT = 100;

    /**
     * One period.
     *
     * @param words    which one it is; of a week its first day
     * @param from     its beginning, and {@code to} its end, as the filter takes them
     * @param x        where the bar stands in the drawing, and {@code height} how high it is
     */
    @TemplateData
    public record Bar(String words, String from, String to, long count, int x, int height) {

        public int y() {
            return HEIGHT - height;
        }
    }

    /** Periods of the calendar. */
    enum Unit {
        HOUR(Duration.ofDays(2), "d MMM, HH:mm", at -> at.truncatedTo(ChronoUnit.HOURS), at -> at.plusHours(1)),
        DAY(Duration.ofDays(92), "EEE d MMM uuuu", at -> at.truncatedTo(ChronoUnit.DAYS), at -> at.plusDays(1)),
        WEEK(
                Duration.ofDays(2 * 366),
                "d MMM uuuu",
                at -> at.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                at -> at.plusWeeks(1)),
        MONTH(
                Duration.ofDays(366_000_000),
                "MMMM uuuu",
                at -> at.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1),
                at -> at.plusMonths(1));

        private final Duration upTo;
        private final String words;
        private final UnaryOperator<LocalDateTime> begin;
        private final UnaryOperator<LocalDateTime> next;

        Unit(Duration upTo, String words, UnaryOperator<LocalDateTime> begin, UnaryOperator<LocalDateTime> next) {
            this.upTo = upTo;
            this.words = words;
            this.begin = begin;
            this.next = next;
        }

        static Unit of(AuditTrail.Span span) {
            var length = Duration.between(span.first(), span.last());
            for (var unit : values()) {
                if (length.compareTo(unit.upTo) <= 0) {
                    return unit;
                }
            }
            return MONTH;
        }

        /** The seconds of the periods that the database counts: hours or days, of which the others are made. */
        long counted() {
            return this == HOUR
                    ? Duration.ofHours(1).toSeconds()
                    : Duration.ofDays(1).toSeconds();
        }

        private String from(LocalDateTime begin) {
            return this == HOUR ? begin + ":00Z" : begin.toLocalDate().toString();
        }

        /** The filter means the end of a day by its date. */
        private String to(LocalDateTime begin) {
            var end = next.apply(begin);
            return this == HOUR ? end + ":00Z" : end.toLocalDate().minusDays(1).toString();
        }
    }

    /**
     * @param span   from the first period to the last
     * @param counts by the number of the period that {@link Unit#counted} says
     */
    static Activity of(AuditTrail.Span span, Unit unit, Map<Long, Long> counts, Locale language) {
        var words = DateTimeFormatter.ofPattern(unit.words, language);
        var sums = new TreeMap<LocalDateTime, Long>();
        var last = utc(span.last());
        for (var at = unit.begin.apply(utc(span.first())); !at.isAfter(last); at = unit.next.apply(at)) {
            sums.put(at, 0L);
        }
        counts.forEach((number, count) ->
                sums.merge(unit.begin.apply(utc(Instant.ofEpochSecond(number * unit.counted()))), count, Long::sum));
        long highest = sums.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var bars = new ArrayList<Bar>();
        sums.forEach((at, count) -> bars.add(new Bar(
                words.format(at), unit.from(at), unit.to(at), count, bars.size() * WIDTH, height(count, highest))));
        return new Activity(
                unit.name().toLowerCase(Locale.ROOT),
                bars,
                highest,
                bars.stream().mapToLong(Bar::count).sum());
    }

    /** A single event can still be seen beside very many. */
    private static int height(long count, long highest) {
        return count == 0 ? 0 : (int) Math.max(2, HEIGHT * count / highest);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    public Bar last() {
        return bars.get(bars.size() - 1);
    }

    /** How wide it is drawn where there is room: a single bar is no wall. */
    public int pixels() {
        return bars.size() * 28;
    }

    /** The width of the whole drawing. */
    public int width() {
        return bars.size() * WIDTH;
    }
}
