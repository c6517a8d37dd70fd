package org.adduce.extraction.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.extraction.text.Dates;
import org.adduce.extraction.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/** The lines between two rows of dashes with which Markdown files often begin: one {@code name: value} each. */
final class FrontMatter {

    private static final String FENCE = "---";
    private static final int MOST_LINES = 60;

    private FrontMatter() {}

    /** How many lines it takes with both fences; 0 when there is none. */
    static int length(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return i + 1;
            }
        }
        return 0;
    }

    static DeclaredMetadata read(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String value = line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
                values.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
            }
        }
        return new DeclaredMetadata(
                first(values, "title"),
                first(values, "author", "byline", "authors"),
                first(values, "publisher", "publication", "site"),
                Dates.first(first(values, "date", "published")),
                LanguageDetector.subtag(first(values, "language", "lang")));
    }

    private static @Nullable String first(Map<String, String> values, String... names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
