package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PluralSectionTest {

    @Inject
    Engine engine;

    private String plural(String template, Object count) {
        return engine.parse(template).data("count", count).render();
    }

    @ParameterizedTest
    @CsvSource({"0, 0 claims", "1, 1 claim", "2, 2 claims", "21, 21 claims", "1000, 1000 claims"})
    void plural_inEnglish_hasOneAndOther(long count, String words) {
        assertThat(plural("{#plural count}{#one}{count} claim{#other}{count} claims{/plural}", count))
                .isEqualTo(words);
    }

    @Test
    void plural_withoutTheCategory_takesOther() {
        assertThat(plural("{#plural count}{#few}few{#other}{count} other{/plural}", 1))
                .isEqualTo("1 other");
    }

    @Test
    void plural_withoutOther_isNoTemplate() {
        assertThatThrownBy(() -> plural("{#plural count}{#one}one{/plural}", 1))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("labelled other");
    }
}
