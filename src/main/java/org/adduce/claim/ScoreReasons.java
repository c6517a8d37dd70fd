package org.adduce.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.adduce.extraction.checkworthiness.Reason;

/** The reasons of a score as they stand in their column: JSON. */
final class ScoreReasons {

    /** A newer version may have said more about a reason. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypeReference<List<Reason>> LIST = new TypeReference<>() {};

    private ScoreReasons() {}

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
