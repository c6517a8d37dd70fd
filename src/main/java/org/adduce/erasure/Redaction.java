package org.adduce.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.audit.erasure.PersonalData.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts marks in place of names.
 *
 * @param names      what is looked for
 * @param signInNames replaced only where a JSON value named {@code by} is one: as a word it may be a word of the language
 */
record Redaction(Pattern names, Map<String, String> signInNames, RedactionMarks marks) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> ADDRESSES = Set.of("url", "slug");

    /** The text without the names; the same object where there is none in it. */
    String text(String text, Kind kind) {
        return switch (kind) {
            case JSON -> json(text);
            case ADDRESS -> address(text);
            default -> words(text);
        };
    }

    /** The file without the names, as far as it is text; null where it is none and holds a name all the same. */
    byte @Nullable [] bytes(byte[] content) {
        return RedactedBytes.of(content, this::words, names);
    }

    String words(String text) {
        var matcher = names.matcher(text);
        return matcher.find() ? matcher.replaceAll(match -> Matcher.quoteReplacement(mark(match))) : text;
    }

    private String address(String text) {
        var matcher = names.matcher(text);
        return matcher.find() ? matcher.replaceAll(Matcher.quoteReplacement(marks.address())) : text;
    }

    /** Within a text, words joined without a space are a part of an address. */
    String mark(MatchResult match) {
        var found = match.group();
        boolean joined = found.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                && found.chars().anyMatch(c -> "-_+%".indexOf(c) >= 0);
        return joined ? marks.address() : marks.words();
    }

    private String json(String text) {
        try {
            var tree = MAPPER.readTree(text);
            var redacted = redacted("", tree);
            return redacted == tree ? text : MAPPER.writeValueAsString(redacted);
        } catch (JsonProcessingException e) {
            return words(text);
        }
    }

    private JsonNode redacted(String field, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return redacted(object);
        }
        if (node instanceof ArrayNode array) {
            return redacted(field, array);
        }
        return node.isTextual() ? redactedText(field, node) : node;
    }

    private JsonNode redactedText(String field, JsonNode node) {
        var was = node.textValue();
        var signIn = field.equals("by") ? signInNames.get(was) : null;
        var is = signIn != null ? signIn : ADDRESSES.contains(field) ? address(was) : words(was);
        return was.equals(is) ? node : TextNode.valueOf(is);
    }

    private JsonNode redacted(ObjectNode object) {
        var result = MAPPER.createObjectNode();
        boolean changed = false;
        for (var entry : object.properties()) {
            var value = redacted(entry.getKey(), entry.getValue());
            changed |= value != entry.getValue();
            result.set(entry.getKey(), value);
        }
        return changed ? result : object;
    }

    private JsonNode redacted(String field, ArrayNode array) {
        var result = MAPPER.createArrayNode();
        boolean changed = false;
        for (var item : array) {
            var value = redacted(field, item);
            changed |= value != item;
            result.add(value);
        }
        return changed ? result : array;
    }
}
