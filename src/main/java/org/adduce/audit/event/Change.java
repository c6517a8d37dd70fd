package org.adduce.audit.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A change that a domain verb has just made, for the log. Values are strings, whole numbers, booleans or null; names of
 * people are allowed here (they stay in the erasable content), ids and paths are preferred.
 *
 * @param actor  the id of the account that acted; null for the program itself
 * @param before the fields that changed, as they were
 * @param after  the same fields, as they are now
 * @param reason the words the person gave for it
 */
public record Change(
        EventType type,
        Subject subject,
        @Nullable Long actor,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        @Nullable String reason) {

    /** Half a surrogate pair and NUL have no UTF-8 that every database keeps. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cs}\\x00]");

    public Change {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    /** A change without fields, to be filled by {@link #with} and {@link #because}. */
    public static Change of(EventType type, Subject subject, @Nullable Long actor) {
        return new Change(type, subject, actor, Map.of(), Map.of(), null);
    }

    /** The same change with one field more; a field whose value did not change is left out. */
    public Change with(String field, @Nullable Object was, @Nullable Object is) {
        if (Objects.equals(was, is)) {
            return this;
        }
        return new Change(type, subject, actor, plus(before, field, was), plus(after, field, is), reason);
    }

    /** The same change with the person's reason; null or blank leaves none. */
    public Change because(@Nullable String words) {
        return new Change(
                type,
                subject,
                actor,
                before,
                after,
                words == null || words.isBlank()
                        ? null
                        : UNSTORABLE.matcher(words).replaceAll("\uFFFD"));
    }

    private static Map<String, @Nullable Object> plus(
            Map<String, @Nullable Object> fields, String field, @Nullable Object value) {
        var all = new LinkedHashMap<>(fields);
        all.put(field, value);
        return all;
    }
}
