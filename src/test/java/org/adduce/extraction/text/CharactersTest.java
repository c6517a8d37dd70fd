package org.adduce.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void lower_capitalThatGrowsElsewhere_keepsLength() {
        assertThat(Characters.lower("Ruth BERG ÉΣİ 12")).isEqualTo("ruth berg éσi 12");
        assertThat(Characters.lower("İ".repeat(500_000))).hasSize(500_000);
    }

    @Test
    void lower_withoutCapitals_isTheSameText() {
        String text = "small – ß\ud800";
        assertThat(Characters.lower(text)).isSameAs(text);
    }

    @Test
    void readable_brokenSurrogates_becomeReplacementCharacters() {
        assertThat(Characters.readable("a\ud800b\udc00c\ud83d\ude00\r\nd\u200be"))
                .isEqualTo("a\ufffdb\ufffdc\ud83d\ude00\nde");
    }
}
