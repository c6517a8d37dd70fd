package org.adduce.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.adduce.web.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentFieldsTest {

    @Test
    void read_ofFields_givesTheirTextInOrder() {
        assertThat(read("title=Ferry+%26+bridge%21&ids=1&ids=2&empty=&bare&%C3%A9=%E2%80%9Cx%E2%80%9D&=x&&"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", List.of("Ferry & bridge!"),
                        "ids", List.of("1", "2"),
                        "empty", List.of(""),
                        "bare", List.of(""),
                        "é", List.of("“x”"),
                        "", List.of("x")));
    }

    @Test
    void read_ofNothing_isEmpty() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void read_ofMoreThanOnePiece_givesAllOfIt() {
        var text = "é“😀".repeat(50_000);

        assertThat(read("a=b&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .getFirst("text"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=%",
                "a=%4",
                "a=%zz",
                "a=%4&b",
                "a=%+4",
                "a=%ff",
                "a=%c3%28",
                "a=\u00ff",
                "a=%00",
                "%00=a",
                "a=%ed%a0%80"
            })
    void read_ofWhatIsNoText_isBadRequest(String sent) {
        assertThatThrownBy(() -> read(sent))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.status()).isEqualTo(400));
    }

    @Test
    void read_ofAFormThatIsShownAgain_letsNulInValuesThrough() {
        assertThat(SentFields.read("a=x%00y".getBytes(StandardCharsets.ISO_8859_1), true)
                        .getFirst("a"))
                .isEqualTo("x\0y");
        assertThatThrownBy(() -> SentFields.read("%00=x".getBytes(StandardCharsets.ISO_8859_1), true))
                .isInstanceOf(Fault.class);
    }

    private static MultivaluedMap<String, String> read(String sent) {
        return SentFields.read(sent.getBytes(StandardCharsets.ISO_8859_1), false);
    }
}
