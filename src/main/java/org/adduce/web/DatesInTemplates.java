package org.adduce.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates as people read them, in the page's language and the newsroom's zone: {@code {claim.due.words}}, {@code {event.at.words}},
 * {@code {event.at.day}}.
 */
@TemplateExtension
final class DatesInTemplates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter WITH_ZONE = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG);

    private DatesInTemplates() {}

    /** 27 February 2026. */
    static String words(LocalDate day) {
        return words(day, Languages.ofProgram().current());
    }

    static String words(LocalDate day, Locale language) {
        return DAY.withLocale(language).format(day);
    }

    /** To the minute: 27 Feb 2026, 09:30. */
    static String words(Instant moment) {
        return format(MOMENT, moment);
    }

    /** To the second, with the zone: 27 February 2026 at 09:30:15 CET. */
    static String exact(Instant moment) {
        return format(WITH_ZONE, moment);
    }

    static String exact(LocalDate day) {
        return words(day);
    }

    /** The day alone: 27 February 2026. */
    static String day(Instant moment) {
        return format(DAY, moment);
    }

    private static String format(DateTimeFormatter format, Instant moment) {
        var languages = Languages.ofProgram();
        return format.withLocale(languages.current()).format(moment.atZone(languages.zone()));
    }

    /** For {@code datetime} attributes. */
    static String iso(LocalDate day) {
        return day.toString();
    }

    static String iso(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
