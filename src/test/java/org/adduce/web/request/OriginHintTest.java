package org.adduce.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginHintTest {

    private final List<String> said = new ArrayList<>();
    private final OriginHint hint = new OriginHint(() -> "http://localhost:8080", said::add);

    @Test
    void see_ofAPageUnderAnotherAddress_namesBothAndTheSettingOnce() {
        hint.see("http://192.168.1.7:8080", "192.168.1.7:8080");
        hint.see("http://192.168.1.7:8080", "192.168.1.7:8080");

        assertThat(said)
                .singleElement()
                .asString()
                .contains("http://192.168.1.7:8080", "http://localhost:8080", "adduce.site.url");
    }

    @ParameterizedTest
    @CsvSource({"http://evil.example, localhost:8080", "null, localhost:8080", ", localhost:8080", "http://a.example,"})
    void see_ofAnotherSite_saysNothing(String origin, String host) {
        hint.see(origin, host);

        assertThat(said).isEmpty();
    }
}
