package org.adduce.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstWordsTest {

    @Test
    void firstWords_ofAShortLine_areTheLine() {
        assertThat(FirstWords.of("Ferries ran late.\n\nAgain.")).isEqualTo("Ferries ran late.");
    }

    @Test
    void firstWords_ofALongLine_endBetweenWords() {
        assertThat(FirstWords.of("ferry ".repeat(40)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("ferry…");
    }

    @Test
    void firstWords_withoutSpaces_areCutBetweenCharacters() {
        assertThat(FirstWords.of("🚲".repeat(10), 8)).isEqualTo("🚲🚲🚲…");
    }
}
