package org.adduce.audit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flat JSON of which the same content always gives the same bytes, written as RFC 8785 says: keys sorted by UTF-16 unit,
 * no white space, only what must be escaped is, in lower-case hex. Fractions are not written at all, and a surrogate
 * without its other half, for which the RFC has no form, is escaped, so that different content never has the same bytes.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    /** Java matches by code point, therefore only surrogates that stand alone. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private CanonicalJson() {}

    /**
     * @param fields values are strings, whole numbers, booleans or null; anything else is written as its string
     * @return null for no fields
     */
    static @Nullable public String write(Map<String, @Nullable Object> fields) {
        if (fields.isEmpty()) {
            return null;
        }
        var sorted = new TreeMap<String, @Nullable Object>();
        fields.forEach((key, value) -> sorted.put(key, flat(value)));
        try {
            var json = MAPPER.writeValueAsString(sorted);
            return json.chars().anyMatch(unit -> Character.isSurrogate((char) unit)) ? escaped(json) : json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings, numbers and booleans can be written", e);
        }
    }

    private static String escaped(String json) {
        return LONE_SURROGATE
                .matcher(json)
                .replaceAll(lone -> "\\\\u%04x".formatted((int) lone.group().charAt(0)));
    }

    private static @Nullable Object flat(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        return value.toString();
    }
}
