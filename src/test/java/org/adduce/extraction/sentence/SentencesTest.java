package org.adduce.extraction.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> cut(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }

    /** A bar stands where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "He was ill. | Stone sat in the sun. | Reed loves art. | Berg said no. | Ruth agrees.",
                "He lives in Springfield, Ill. | She does not.",
                "They sell salt, bread, etc. | Wine costs more.",
                "The novel is by the writer A. Stone Berg.",
                "Are you mad? :) | It works.",
                "She runs the site. | wikiBoat is its name.",
                "He hid (but she saw him!). | He left.",
                "“The bridge is gone.” — Ruth Berg",
                "A second bridge stands at the mill (Berg 2012). | It is old.",
                "It works. | (see also our map.) | It is new.",
                "We sat ... I do not know why.",
                "The bridge closed at 5 p.m. Eastern time.",
                "Martin Reed Jr. Street is closed.",
            })
    void of_knownKinds_cutsWherePeopleDo(String marked) {
        assertThat(cut(marked.replace(" | ", " "))).containsExactly(marked.split(" \\| "));
    }

    @Test
    void of_spaceLostAfterFullStop_cutsAllTheSame() {
        assertThat(cut("The plan ended.The next began at once."))
                .containsExactly("The plan ended.", "The next began at once.");
        assertThat(cut("See Example.Com/page and lamp.Example.org.")).hasSize(1);
    }

    @Test
    void of_linesThatBeginAnew_endSentences() {
        assertThat(cut("A heading without stop\n\nThe text begins. It ends\nHere another begins"))
                .containsExactly("A heading without stop", "The text begins.", "It ends", "Here another begins");
        assertThat(cut("The mayor of the town\n\nresigned today.")).hasSize(2);
        assertThat(cut("1. Open the box\n2. Close it, and then\n3. Go home.")).hasSize(3);
        assertThat(cut("Where to eat\nthe old mill\nthe new mill")).hasSize(3);
    }

    @Test
    void of_lineEndInsideSentence_isNoEnd() {
        assertThat(cut("The mayor\nresigned today. Nobody\nasked why."))
                .containsExactly("The mayor\nresigned today.", "Nobody\nasked why.");
        assertThat(cut("She flew to\nParis, where she\nstayed.")).hasSize(1);
    }

    @Test
    void of_linesWrappedToWidth_areOneText() {
        String wrapped = """
                The council met for nine hours on Monday before Ruth Berg and
                Anton Stone of the harbour board agreed on a plan for the bridge.
                The bridge has been closed since May. Its repair will cost nine
                million and take a year.""";
        assertThat(cut(wrapped)).hasSize(3);
        assertThat(cut(
                        "Council agrees on a plan for the old harbour bridge\nFerry stops at noon because of the fog in the north\nBank "
                                + "opens its new house to all who want to see it"))
                .hasSize(3);
    }

    /** A bar stands where a part ends without a mark. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour bridge to open in spring | Tuesday, March 3, 2020",
                "Who will mend the bridge? | Tuesday, 3 March 2020",
                "Tuesday, March 3, 2020 | The harbour bridge is closed.",
                "The bridge will open on Tuesday, March 3, 2020",
                "Tuesday, March 3, 2020, was cold.",
                "The old harbour bridge | Image: Ruth Berg.",
                "He has one image: the bridge.",
                "1. Go to step 2. | Then close it.",
                "(a) Salt and bread | (b) Oil",
                "i) Salt | ii) Oil | iii) Bread",
                "• Salt and bread | • Oil and wine",
                "5 men came. | 6 left.",
            })
    void of_partsWithoutMarks_areCutApart(String marked) {
        assertThat(cut(marked.replace(" | ", " "))).containsExactly(marked.split(" \\| "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                ".",
                "...",
                "?!",
                "\"",
                "[1",
                ".[1",
                "1)",
                "a. ",
                "•",
                "• •",
                "(1) ",
                ". . . . A",
                ":)",
                ".:",
                "!-",
                "a\nb",
                "A\nb.",
                "The\n\n\nthe.",
                "\ud800.\udc00",
                "a.\u0000B",
                ". . . .",
                "’’’.”””"
            })
    void of_oddTexts_losesNothingButWhiteSpace(String text) {
        assertThat(String.join("", cut(text)).replaceAll("[\\s\u0000]", ""))
                .isEqualTo(text.replaceAll("[\\s\u0000]", ""));
    }

    @Test
    void of_endlessSentence_isCutAtWords() {
        List<Span> sentences = Sentences.of("word ".repeat(5_000));
        assertThat(sentences)
                .hasSizeGreaterThan(5)
                .allSatisfy(span -> assertThat(span.length()).isLessThan(6_001));
    }

    @Test
    void of_endlessWord_isCutSomewhere() {
        assertThat(Sentences.of("x".repeat(100_000)).stream()
                        .mapToInt(Span::length)
                        .sum())
                .isEqualTo(100_000);
    }
}
