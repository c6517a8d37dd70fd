package org.adduce.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesOfTest {

    private static final String TEXT = "- One. Two. \n Three.";
    private static final SentencesOf SENTENCES =
            new SentencesOf(TEXT, List.of(new Span(2, 6), new Span(7, 11), new Span(14, 20)));

    @ParameterizedTest
    @CsvSource({
        "2, 6, One.",
        "3, 4, One.",
        "5, 8, One. Two.",
        "6, 7, ' '",
        "8, 13, Two. ",
        "0, 3, - One.",
        "0, 1, -",
        "9, 16, 'Two. \n Three.'",
        "15, 20, Three.",
    })
    void around_aStretch_isEverySentenceItTouches(int start, int end, String expected) {
        assertThat(SENTENCES.textAround(new Span(start, end)).strip()).isEqualTo(expected.strip());
    }

    @Test
    void around_withoutSentences_isTheStretch() {
        assertThat(new SentencesOf(TEXT, List.of()).around(new Span(3, 5))).isEqualTo(new Span(3, 5));
    }
}
