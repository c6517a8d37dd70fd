package org.adduce.desk;

import io.quarkus.qute.TemplateData;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.adduce.audit.history.PastEvent;
import org.adduce.web.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A moment in the history of a claim, as an address or a form names it: an event by its number in the log, meaning right after
 * it, or a time.
 *
 * @param after how many of the claim's events had happened
 * @param at    the time
 * @param event the last of those events; null before the first
 * @param named whether the event itself was named, not a time
 */
@TemplateData
public record PointInTime(int after, Instant at, @Nullable PastEvent event, boolean named) {

    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    /** What a field for date and time takes; without a fraction, as its step is a second. */
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /**
     * @param zone that of a text without one
     * @return empty for no text
     * @throws Fault 400 for what names no moment, and for an event that is not among these
     */
    static Optional<PointInTime> parse(String field, String text, List<PastEvent> events, ZoneId zone) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                SEQUENCE.matcher(typed).matches()
                        ? ofEvent(field, Long.parseLong(typed), events)
                        : ofTime(time(field, typed, zone), events));
    }

    static PointInTime ofTime(Instant at, List<PastEvent> events) {
        int after = (int)
                events.stream().takeWhile(event -> !event.at().isAfter(at)).count();
        return new PointInTime(after, at, after == 0 ? null : events.get(after - 1), false);
    }

    private static PointInTime ofEvent(String field, long sequence, List<PastEvent> events) {
        int place = IntStream.range(0, events.size())
                .filter(i -> events.get(i).sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> Fault.badRequest(field, "event_is_of_this_claim"));
        var event = events.get(place);
        return new PointInTime(place + 1, event.at(), event, true);
    }

    private static Instant time(String field, String text, ZoneId zone) {
        try {
            if (text.length() <= 10) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            return text.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)") && text.length() > 16
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw Fault.badRequest(field, "is_a_moment");
        }
    }

    /** The same for a form's field; for an event the first whole second at which it had happened. */
    String typed(ZoneId zone) {
        var whole = at.truncatedTo(ChronoUnit.SECONDS);
        return FIELD.withZone(zone).format(whole.equals(at) ? whole : whole.plus(Duration.ofSeconds(1)));
    }
}
