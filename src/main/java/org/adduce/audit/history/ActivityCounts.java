package org.adduce.audit.history;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.adduce.audit.event.AuditFilter;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.event.AuditTrail.Span;
import org.adduce.audit.history.Activity.Unit;
import org.adduce.web.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Counts the events of each day or hour. Nothing is ever added to a day that is long over, so such a day is counted once for a
 * filter: a chart of a million events reads those of the last days alone.
 */
@Singleton
class ActivityCounts {

    private static final int MOST_FILTERS = 100;
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final AuditTrail trail;
    private final Clock clock;
    private final Languages languages;

    private final Map<AuditFilter, Days> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AuditFilter, Days> eldest) {
            return size() > MOST_FILTERS;
        }
    };

    ActivityCounts(AuditTrail trail, Clock clock, Languages languages) {
        this.trail = trail;
        this.clock = clock;
        this.languages = languages;
    }

    /**
     * Days that were counted, without a gap.
     *
     * @param from  the number of the first since 1970
     * @param until that of the first that was not
     */
    private record Days(long from, long until, TreeMap<Long, Long> counts) {}

    /** What fits, for a chart; null where nothing does. */
    @Nullable
    Activity of(AuditFilter filter) {
        return trail.span(filter)
                .map(span -> {
                    var unit = Unit.of(span);
                    return Activity.of(
                            span,
                            unit,
                            unit == Unit.HOUR ? trail.counts(filter, unit.counted()) : days(filter, span),
                            languages.current());
                })
                .orElse(null);
    }

    private Map<Long, Long> days(AuditFilter filter, Span span) {
        long first = Math.floorDiv(span.first().getEpochSecond(), DAY) + 1;
        long over = Math.floorDiv(clock.instant().getEpochSecond(), DAY) - 1;
        long end = Math.min(over, Math.floorDiv(span.last().getEpochSecond(), DAY));
        if (first >= end) {
            return trail.counts(filter, DAY);
        }
        var counts = new HashMap<>(whole(filter.within(null, null), first, end).subMap(first, end));
        counts.putAll(trail.counts(filter.within(filter.from(), start(first)), DAY));
        counts.putAll(trail.counts(filter.within(start(end), filter.until()), DAY));
        return counts;
    }

    private synchronized TreeMap<Long, Long> whole(AuditFilter filter, long first, long end) {
        var days = known.getOrDefault(filter, new Days(first, first, new TreeMap<>()));
        var counts = new TreeMap<>(days.counts());
        if (first < days.from()) {
            counts.putAll(trail.counts(filter.within(start(first), start(days.from())), DAY));
        }
        if (end > days.until()) {
            counts.putAll(trail.counts(filter.within(start(days.until()), start(end)), DAY));
        }
        known.put(filter, new Days(Math.min(first, days.from()), Math.max(end, days.until()), counts));
        return counts;
    }

    private static Instant start(long day) {
        return Instant.ofEpochSecond(day * DAY);
    }
}
