package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityFileTest {

    private final SecurityFile file =
            new SecurityFile(Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void text_ofAFailure_isOneJsonObject() {
        var line = SecurityLine.of(SecurityEvent.AUTHN_LOGIN_FAIL, 7L)
                .with("source_ip", "192.0.2.1")
                .saying("why");

        assertThat(file.text(line))
                .isEqualTo("{\"datetime\":\"2026-03-01T08:00:00Z\",\"appid\":\"adduce\",\"event\":\"authn_login_fail\","
                        + "\"level\":\"WARN\",\"account\":7,\"source_ip\":\"192.0.2.1\",\"description\":\"why\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n{\"event\":\"authn_login_success\"}",
                "\n",
                "\r",
                "\u0000",
                "\t\b\f\u000b",
                "\u001b[2J\u001b]0;owned\u0007",
                "\u009b31m\u0085\u007f",
                "one\u2028two\u2029three",
                "\u202eevil\u2066\ufeff\u200b",
                "\ud83d",
                "\ude00x",
                "\ude00\ud83d",
                "whole \ud83d\ude00 pair",
                "\"}\\\",\\u000a</script>%0d%0a",
            })
    void text_withHostileValues_isOnePrintableLineThatReadsAsItWas(String hostile) throws JsonProcessingException {
        var line = SecurityLine.of(SecurityEvent.AUTHZ_FAIL, null)
                .with("useragent", hostile)
                .with("request_uri", hostile);

        var text = file.text(line);

        assertThat(text).matches("[ -~]+");
        var read = new ObjectMapper().readTree(text);
        assertThat(read.get("event").asText()).isEqualTo("authz_fail");
        assertThat(read.get("useragent").asText())
                .isEqualTo(new String(
                        hostile.codePoints()
                                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                                .toArray(),
                        0,
                        (int) hostile.codePoints().count()));
        assertThat(text).doesNotContain("\\uD83D\"").doesNotContain("\\uDE00x");
    }

    @Test
    void text_ofAnEndlessValue_hasAnEnd() {
        var text = file.text(
                SecurityLine.of(SecurityEvent.AUTHZ_FAIL, null).with("useragent", "\ud83d\ude00".repeat(5000)));

        assertThat(text).hasSizeLessThan(2500).endsWith("\\u2026\"}");
    }
}
