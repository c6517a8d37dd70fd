package org.adduce.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> cut(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }

    /** A bar stands where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(strings = {
            "The dam held. | Nobody was hurt.",
            "The U.S. economy grew. | It shrank later.",
            "Troops left the U.S. in May. | They came back.",
            "It happened in the U.S. | The army denied it.",
            "Gen. Ada Stone spoke to Rep. Bo Reed (D-Ohio) on Friday. | He agreed.",
            "Ms. Stone lives on Elm St. No. 5 with Dr. Reed.",
            "George W. Miller and J. R. Stone signed it.",
            "Take vitamin C. | The rest is sleep.",
            "It cost $4.5 million, i.e. 3.2 percent more. | Who paid?",
            "The train left at 5 p.m. | She stayed.",
            "The train left at 5 p.m. Friday.",
            "Acme Inc. and Widget Corp. merged. | Shares rose.",
            "See Fig. 3 and No. 7.",
            "“We won. | We will stay,” she said.",
            "“Why now?” he asked.",
            "“Never!” Stone said on Monday. | The hall was silent.",
            "\"It is over.\" | The war went on.",
            "He said, “It is over.” | The war went on.",
            "He opened curly, “and closed straight.\" | Then he left.",
            "Well... maybe not.",
            "Visit example.com for more. | It is free.",
            "The U.N. Charter forbids it.",
            "The plan ended.[3] | The next began.",
            "Yes! | No? | Maybe.",
            "(He left.) | She stayed.",
            "He was born on Feb. 26, 1924, in St. Louis. | He died there.",
            "1. Open the box. | Close it.",
    })
    void of_knownKinds_cutsWherePeopleDo(String marked) {
        assertThat(cut(marked.replace(" | ", " "))).containsExactly(marked.split(" \\| "));
    }

    @Test
    void of_spaceLostAfterFullStop_cutsAllTheSame() {
        assertThat(cut("The plan ended.The next began at once.")).containsExactly("The plan ended.", "The next began at once.");
        assertThat(cut("See Example.Com/page and lamp.Example.org.")).hasSize(1);
    }

    @Test
    void of_lineEnds_alwaysEndSentences() {
        assertThat(cut("A heading without stop\n\nThe text begins. It ends\nhere")).containsExactly(
                "A heading without stop", "The text begins.", "It ends", "here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ".", "...", "?!", "\"", "[1", ".[1", "\ud800.\udc00", "a.\u0000B", ". . . .", "’’’.”””"})
    void of_oddTexts_losesNothingButWhiteSpace(String text) {
        assertThat(String.join("", cut(text)).replaceAll("[\\s\u0000]", "")).isEqualTo(text.replaceAll("[\\s\u0000]", ""));
    }

    @Test
    void of_endlessSentence_isCutAtWords() {
        List<Span> sentences = Sentences.of("word ".repeat(5_000));
        assertThat(sentences).hasSizeGreaterThan(5).allSatisfy(span -> assertThat(span.length()).isLessThan(6_001));
    }

    @Test
    void of_endlessWord_isCutSomewhere() {
        assertThat(Sentences.of("x".repeat(100_000)).stream().mapToInt(Span::length).sum()).isEqualTo(100_000);
    }
}
