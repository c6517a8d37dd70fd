package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityLogTest {

    private final SecurityLog log = new SecurityLog(new MovingClock());

    @Test
    void line_ofAFailure_isOneJsonObject() {
        var line = log.line("authn_login_fail", 7L, new Client("192.0.2.1", "Fox"), Map.of("description", "why"));

        assertThat(line)
                .isEqualTo("{\"datetime\":\"2026-03-01T08:00:00Z\",\"appid\":\"adduce\",\"event\":\"authn_login_fail\","
                        + "\"level\":\"WARN\",\"account\":7,\"source_ip\":\"192.0.2.1\",\"useragent\":\"Fox\","
                        + "\"description\":\"why\"}");
    }

    @Test
    void line_withControlCharacters_hasNoneOfThem() {
        var hostile = "a\r\n{\"event\":\"authn_login_success\"}\u001b[2J\u007f\u0085\u2028\u202e\"\\";
        var line = log.line("authn_login_fail", null, new Client("192.0.2.1", hostile), Map.of());

        assertThat(line).doesNotContain("\r", "\n").matches("[ -~]*").contains("\\r\\n", "\\u001B[2J\\u007f");
        assertThat(line.split("\"event\":\"authn")).hasSize(2);
    }
}
