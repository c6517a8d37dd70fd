package org.adduce.claim;

import java.util.ArrayList;
import java.util.List;
import org.adduce.extraction.Passage;
import org.adduce.workflow.Issue;
import org.jspecify.annotations.Nullable;

/** What is asked of the words that people give, and how they are brought into one line. */
final class Wording {

    private Wording() {}

    /** The words with single spaces between them; null for none. */
    static @Nullable String oneLine(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var line = text.replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").strip();
        return line.isEmpty() ? null : line;
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
            issues.add(new Issue(field, "is_not_too_long"));
        }
        if (!isStorable(text)) {
            issues.add(new Issue(field, "is_readable"));
        }
        return issues;
    }

    /** No zero and no half of a surrogate pair: no database and no UTF-8 takes them. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
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
