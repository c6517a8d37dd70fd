package org.adduce.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.adduce.extraction.text.Passage;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Storable;
import org.jspecify.annotations.Nullable;

/** What is asked of the words that people give, and how they are brought into one line. */
public final class Wording {

    private Wording() {}

    /** The words with single spaces between them; null for none. */
    static @Nullable public String oneLine(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var line = text.replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** The words up to a limit, with a sign that there were more; never half a character. */
    public static String shortened(String text, int limit) {
        int end = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return text.substring(0, end) + "…";
    }

    /** @param field the field that the issues are shown at */
    static List<Issue> issues(String field, @Nullable String text, int limit, boolean required) {
        List<Issue> issues = new ArrayList<>();
        if (text == null) {
            if (required) {
                issues.add(new Issue(field, "not_blank"));
            }
            return issues;
        }
        if (text.length() > limit) {
            issues.add(new Issue(field, field + "_fits"));
        }
        if (!Storable.is(text)) {
            issues.add(new Issue(field, "has_readable_characters"));
        }
        return issues;
    }

    /** The words without white space around them; null for none. */
    static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The date that was typed, null for none; of a moment in time its date. */
    public static @Nullable LocalDate date(String field, @Nullable String text) {
        var typed = trimmed(text);
        if (typed == null) {
            return null;
        }
        try {
            return typed.length() > 10 ? OffsetDateTime.parse(typed).toLocalDate() : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw Refusal.incomplete(field, "due_is_date");
        }
    }

    /** The first two places where these words stand in the text, whatever white space is between them in either. */
    static List<Passage> placesOf(String words, String text) {
        var line = oneLine(words);
        if (line == null) {
            return List.of();
        }
        var spaced = Arrays.stream(line.split(" ")).map(Pattern::quote).collect(Collectors.joining("[\\s\\u00a0]+"));
        return Pattern.compile(spaced)
                .matcher(text)
                .results()
                .limit(2)
                .map(found -> Passage.of(text, found.start(), found.end()))
                .toList();
    }

    /** The passage between two places without the white space at its ends; there must be more than white space in it. */
    static Passage trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return Passage.of(text, from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
