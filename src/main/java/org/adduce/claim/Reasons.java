package org.adduce.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.adduce.extraction.Reason;

/** The reasons of a score as they stand in their column: JSON. */
final class Reasons {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<List<Reason>> LIST = new TypeReference<>() {};

    private Reasons() {}

    static String write(List<Reason> reasons) {
        try {
            return MAPPER.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers can be written", e);
        }
    }

    static List<Reason> read(String json) {
        try {
            return MAPPER.readValue(json, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reasons of a score: " + json, e);
        }
    }
}
