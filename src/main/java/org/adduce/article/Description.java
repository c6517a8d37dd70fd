package org.adduce.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import org.adduce.extraction.page.ReadArticle;
import org.adduce.web.form.Form;
import org.adduce.workflow.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What is told about an article. Each part is one line without white space around it, or null where nothing is told.
 *
 * @param url         where it was published, http or https
 * @param publishedAt an ISO 8601 date, or date and time with or without a zone
 */
public record Description(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable String url,
        @Nullable String publishedAt) {

    public static final Description NOTHING = new Description(null, null, null, null, null);

    static final int LONGEST_TITLE = 500;
    private static final int LONGEST_PUBLISHER = 200;
    private static final int LONGEST_BYLINE = 300;
    private static final int LONGEST_URL = 2000;

    public Description {
        title = line(title);
        publisher = line(publisher);
        byline = line(byline);
        url = line(url);
        publishedAt = line(publishedAt);
    }

    /** As a form tells it. */
    public static Description of(Form form) {
        return new Description(
                form.value("title"),
                form.value("publisher"),
                form.value("byline"),
                form.value("url"),
                form.value("publishedAt"));
    }

    /** Everything in it that is wrong, by the names of its parts. */
    public List<Issue> issues() {
        var issues = new ArrayList<Issue>();
        check(issues, "title", title, LONGEST_TITLE);
        check(issues, "publisher", publisher, LONGEST_PUBLISHER);
        check(issues, "byline", byline, LONGEST_BYLINE);
        check(issues, "url", url, LONGEST_URL);
        if (url != null && issues.stream().noneMatch(issue -> issue.field().equals("url"))) {
            try {
                WebAddress.of(url);
            } catch (FetchRefused e) {
                issues.add(e.issue("url"));
            }
        }
        if (publishedAt != null && !isDate(publishedAt)) {
            issues.add(new Issue("publishedAt", "is_a_date"));
        }
        return issues;
    }

    /** This description, completed by what the article says of itself; a title is found for every text. */
    Description completedBy(ReadArticle read) {
        return new Description(
                either(title, either(shortened(read.title(), LONGEST_TITLE), FirstWords.of(read.text()))),
                either(publisher, shortened(read.publisher(), LONGEST_PUBLISHER)),
                either(byline, shortened(read.byline(), LONGEST_BYLINE)),
                url,
                either(
                        publishedAt,
                        read.publishedOn() == null ? null : read.publishedOn().toString()));
    }

    /** This description with that address, unless it names one. */
    Description foundAt(String address) {
        return new Description(title, publisher, byline, either(url, address), publishedAt);
    }

    private static void check(List<Issue> issues, String field, @Nullable String value, int longest) {
        if (value == null) {
            return;
        }
        if (value.length() > longest) {
            issues.add(new Issue(field, "is_short"));
        }
        if (!Unicode.isReadable(value)) {
            issues.add(new Issue(field, "has_readable_characters"));
        }
    }

    private static boolean isDate(String value) {
        try {
            var parsed = DateTimeFormatter.ISO_DATE_TIME;
            var date = value.length() > 10 ? LocalDate.from(parsed.parse(value)) : LocalDate.parse(value);
            return value.length() <= 40 && date.get(ChronoField.YEAR) > 0 && date.getYear() < 10_000;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static @Nullable String line(@Nullable String value) {
        if (value == null) {
            return null;
        }
        var line = value.replaceAll("[\\s\\u0085\\u00a0\\u2028\\u2029]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    private static @Nullable String shortened(@Nullable String value, int longest) {
        return value == null || value.length() <= longest ? value : FirstWords.of(value, longest);
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
