package org.adduce.extraction.checkworthiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adduce.extraction.text.Span;
import org.junit.jupiter.api.Test;

class WordSequencesTest {

    @Test
    void in_sentence_areItsSequencesOfOneToThree() {
        assertThat(WordSequences.in("It rose 8%."))
                .containsOnlyKeys(
                        "^",
                        "^ it",
                        "^ it rose",
                        "it",
                        "it rose",
                        "it rose <number>",
                        "rose",
                        "rose <number>",
                        "rose <number> %",
                        "<number>",
                        "<number> %",
                        "%");
    }

    @Test
    void in_years_areAlikeAndNoNumbers() {
        assertThat(WordSequences.in("1961 2024 1,961 20245").keySet())
                .contains("<year> <year> <number>", "<number> <number>");
    }

    @Test
    void in_curlyApostrophe_isAStraightOne() {
        assertThat(WordSequences.in("They’re")).containsKey("they're");
        assertThat(WordSequences.in("the workers' hall")).containsKey("workers hall");
    }

    @Test
    void in_dashes_areOne() {
        assertThat(WordSequences.in("no --- never — not"))
                .containsKeys("no -- never", "never -- not")
                .doesNotContainKey("-");
    }

    @Test
    void in_quotationMarks_areLeftOut() {
        assertThat(WordSequences.in("“It holds,” \"she\" said")).containsKeys("it holds she", "she said");
    }

    @Test
    void in_repeatedWord_standsAtItsFirstPlace() {
        assertThat(WordSequences.in("no no no"))
                .containsEntry("no", new Span(0, 2))
                .containsEntry("no no", new Span(0, 5));
    }

    @Test
    void in_oddCharacters_isWithoutThrowing() {
        for (String odd :
                new String[] {"", " ", "\ud800", "'", "’’’", "1,", "1.", "a'", "--", "-", "\u0000", "\ud83d\ude00 5%"
                }) {
            Map<String, Span> sequences = WordSequences.in(odd);
            assertThat(sequences).containsKey("^");
            sequences.values().forEach(place -> assertThat(place.in(odd)).hasSize(place.length()));
        }
    }
}
