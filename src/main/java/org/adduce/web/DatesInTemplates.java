package org.adduce.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people read them, with their zone: {@code {claim.due.words}}, {@code {event.at.words}}, {@code {event.at.day}}. */
@TemplateExtension
final class DatesInTemplates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private DatesInTemplates() {}

    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** To the minute: 27 Feb 2026, 09:30 UTC. */
    static String words(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The day alone, in UTC: 27 February 2026. */
    static String day(Instant moment) {
        return DAY.withZone(ZoneOffset.UTC).format(moment);
    }

    /** For {@code datetime} attributes. */
    static String iso(LocalDate day) {
        return day.toString();
    }

    static String iso(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
