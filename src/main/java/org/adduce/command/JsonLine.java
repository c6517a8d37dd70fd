package org.adduce.command;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** A JSON object that is written in one line, its fields in the order in which they were given. */
final class JsonLine {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    static JsonLine of(String type) {
        return new JsonLine().with("type", type);
    }

    @JsonValue
    Map<String, @Nullable Object> fields() {
        return fields;
    }

    JsonLine with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** A stretch as its first unit and the one after its last. */
    static @Nullable List<Integer> pair(@Nullable Span span) {
        return span == null ? null : List.of(span.start(), span.end());
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("fields of plain values are always written", e);
        }
    }
}
