package org.adduce.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flat JSON of which the same content always gives the same bytes: keys sorted, no white space, no fractions. */
final class CanonicalJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private CanonicalJson() {}

    /**
     * @param fields values are strings, whole numbers, booleans or null; anything else is written as its string
     * @return null for no fields
     */
    static @Nullable String write(Map<String, @Nullable Object> fields) {
        if (fields.isEmpty()) {
            return null;
        }
        var flat = new java.util.TreeMap<String, @Nullable Object>();
        fields.forEach((key, value) -> flat.put(key, flat(value)));
        try {
            return MAPPER.writeValueAsString(flat);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings, numbers and booleans can be written", e);
        }
    }

    private static @Nullable Object flat(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        return value.toString();
    }
}
