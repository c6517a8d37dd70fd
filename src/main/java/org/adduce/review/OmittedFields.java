package org.adduce.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.adduce.workflow.Issue;

/**
 * What a review has and a document that is to replace it does not name. Nobody erases by silence: whoever means it sends
 * null, or an empty list.
 */
final class OmittedFields {

    private OmittedFields() {}

    /** Fields in API spelling; a list is replaced by the one that was sent, whatever its items leave out. */
    static List<Issue> of(JsonNode sent, Findings current, ObjectMapper mapper) {
        List<Issue> issues = new ArrayList<>();
        collect(sent, mapper.valueToTree(current), "", issues);
        return issues;
    }

    private static void collect(JsonNode sent, JsonNode current, String at, List<Issue> issues) {
        current.properties().forEach(field -> {
            var name = at + field.getKey();
            if (isEmpty(field.getValue())) {
                return;
            }
            if (!sent.has(field.getKey())) {
                issues.add(new Issue(name, "field_is_sent"));
            } else if (sent.get(field.getKey()).isObject()) {
                collect(sent.get(field.getKey()), field.getValue(), name + ".", issues);
            }
        });
    }

    private static boolean isEmpty(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> value.properties().stream().allMatch(field -> isEmpty(field.getValue()));
            case ARRAY -> value.isEmpty();
            case BOOLEAN -> !value.booleanValue();
            default -> value.isNull();
        };
    }
}
