package org.adduce.audit.history;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.web.MessageLookup;
import org.adduce.web.TypedDate;
import org.jspecify.annotations.Nullable;

/** Words for the fields of a change, and for those of their values that are ids, paths or dates. */
public final class FieldWords {

    /** Fields of which the values are ids with a message {@code <field>_<id>}; all others hold what people typed. */
    private static final Set<String> OF_IDS = Set.of("stage", "outcome", "rating", "role", "dismissal", "relation");

    private static final Set<String> OF_PATHS = Set.of("article", "matchedClaim", "splitFrom");

    private static final Set<String> YES_OR_NO = Set.of("central", "active");

    private static final Pattern PATH = Pattern.compile("([a-z]+)/(\\d+)");

    private FieldWords() {}

    /** The message {@code field_<name>}; the name itself for what another version recorded. */
    public static String ofField(String field, MessageLookup messageLookup) {
        return messageLookup.message("field_" + field).orElseGet(() -> capitalised(readable(field)));
    }

    /** @param value null for nothing, which has no words */
    public static String ofValue(String field, @Nullable String value, MessageLookup messageLookup) {
        if (value == null) {
            return "";
        }
        if (OF_IDS.contains(field)) {
            return messageLookup.message(field + "_" + value).orElseGet(() -> capitalised(readable(value)));
        }
        if (OF_PATHS.contains(field)) {
            return ofPath(value, messageLookup);
        }
        if (field.equals("due")) {
            return TypedDate.of(value);
        }
        return YES_OR_NO.contains(field) ? messageLookup.of("answer", value.equals("true") ? "yes" : "no") : value;
    }

    /** As {@link #ofValue}, within a sentence: "claim 7". */
    static String ofObject(String field, @Nullable String value, MessageLookup messageLookup) {
        return value != null && OF_PATHS.contains(field)
                ? ofPath("object", value, messageLookup)
                : ofValue(field, value, messageLookup);
    }

    /** As a label: "Claim 7". */
    static String ofPath(String path, MessageLookup messageLookup) {
        return ofPath("subject", path, messageLookup);
    }

    /** The message {@code <prefix>_<kind>} with the number; the path itself for a kind that has none. */
    private static String ofPath(String prefix, String path, MessageLookup messageLookup) {
        var parts = PATH.matcher(path);
        return parts.matches()
                ? messageLookup
                        .message(prefix + "_" + parts.group(1), parts.group(2))
                        .orElse(path)
                : path;
    }

    static String readable(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[_-]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
