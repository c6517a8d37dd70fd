package org.adduce.web;

import io.quarkus.qute.TemplateExtension;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates that are kept as people typed them, as people read them: {@code {day:of(article.publishedAt)}}. */
@TemplateExtension(namespace = "day")
public final class TypedDate {

    private TypedDate() {}

    /** The day of an ISO 8601 date or date and time, in words; as it was typed if it is none. */
    public static String of(@Nullable String date) {
        return of(date, Languages.ofProgram().current());
    }

    static String of(@Nullable String date, Locale language) {
        var day = parse(date);
        return day == null ? String.valueOf(date) : DatesInTemplates.words(day, language);
    }

    /** The day with which an ISO 8601 date or date and time begins; null if it is none. */
    public static @Nullable LocalDate parse(@Nullable String date) {
        try {
            return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
