package org.adduce.audit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void write_noFields_givesNothing() {
        assertThat(CanonicalJson.write(Map.of())).isNull();
    }

    @Test
    void write_fieldsInAnyOrder_givesTheSameBytes() {
        var one = new LinkedHashMap<String, Object>();
        one.put("stage", "open");
        one.put("assignee", "accounts/2");
        var other = new LinkedHashMap<String, Object>();
        other.put("assignee", "accounts/2");
        other.put("stage", "open");

        assertThat(CanonicalJson.write(one))
                .isEqualTo(CanonicalJson.write(other))
                .isEqualTo("{\"assignee\":\"accounts/2\",\"stage\":\"open\"}");
    }

    /** RFC 8785, section 3.2.3: by UTF-16 unit, so that a surrogate pair stands before U+FB33. */
    @Test
    void write_keysOfTheRfc_sortsThemAsItDoes() {
        var keys = Map.<String, Object>of(
                "\u20ac", 1, "\r", 2, "\ufb33", 3, "1", 4, "\ud83d\ude00", 5, "\u0080", 6, "\u00f6", 7);

        assertThat(CanonicalJson.write(keys))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void write_charactersThatMustBeEscaped_escapesThemAsRfc8785Does() {
        assertThat(written("\u0000\u001f\b\t\n\f\r\"\\/\u007f\u2028<"))
                .isEqualTo("\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u2028<\"");
    }

    @Test
    void write_surrogatePair_staysAsItIs() {
        assertThat(written("🌍")).isEqualTo("\"🌍\"");
    }

    @Test
    void write_loneSurrogates_areEscapedAndStayDifferent() {
        assertThat(written("a\ud83c")).isEqualTo("\"a\\ud83c\"");
        assertThat(written("\udf0da")).isEqualTo("\"\\udf0da\"");
        assertThat(written("\udf0d\ud83c")).isEqualTo("\"\\udf0d\\ud83c\"");
        assertThat(written("\ud83c").getBytes(StandardCharsets.UTF_8))
                .isNotEqualTo(written("?").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void write_aTextThatLooksLikeAnEscape_isNotTakenForOne() {
        assertThat(written("\\ud83c")).isEqualTo("\"\\\\ud83c\"");
    }

    @Test
    void write_valuesOfEachKind_areFlat() {
        assertThat(written(null)).isEqualTo("null");
        assertThat(written(true)).isEqualTo("true");
        assertThat(written(-7)).isEqualTo("-7");
        assertThat(written(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
        assertThat(written(0.5)).isEqualTo("\"0.5\"");
        assertThat(written(java.time.LocalDate.of(2026, 2, 3))).isEqualTo("\"2026-02-03\"");
        assertThat(written(Map.of("a", 1))).isEqualTo("\"{a=1}\"");
    }

    private static String written(Object value) {
        var json = CanonicalJson.write(Collections.singletonMap("k", value));
        return json.substring("{\"k\":".length(), json.length() - 1);
    }
}
