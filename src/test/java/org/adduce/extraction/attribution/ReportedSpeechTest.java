package org.adduce.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.adduce.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor said that the bridge would close.                      | The mayor | said       | that the bridge would close
            The mayor said on Monday the bridge would close.                 | The mayor | said       | the bridge would close
            She has repeatedly denied that she knew.                         | She       | has repeatedly denied | that she knew
            Anna Berg told reporters that the talks had failed.              | Anna Berg | told       | that the talks had failed
            Anna Berg told Radio North the talks had failed.                 | Anna Berg | told       | the talks had failed
            In a statement, the company warned that prices may rise.         | the company | warned   | that prices may rise
            Anna Berg, a lawyer for the union, said the strike will go on.   | Anna Berg, a lawyer for the union, | said | the strike will go on
            Voters asked whether the law was fair.                           | Voters    | asked      | whether the law was fair
            The minister believes the deficit will shrink by 2030.           | The minister | believes | the deficit will shrink by 2030
            The airline promised to refund every ticket.                     | The airline | promised | to refund every ticket
            Teachers want the council to reopen the school.                  | Teachers  | want       | the council to reopen the school
            He criticized the new budget during a visit to Lyon.             | He        | criticized | the new budget
            """)
    void in_verbBeforeItsContent_givesSourceCueAndExtent(String sentence, String source, String cue, String content) {
        assertThat(read(sentence)).contains(source + " / " + cue + " / " + content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He criticized the mayor on Monday.                               | the mayor
            He criticized the mayor in a radio interview.                    | the mayor
            He criticized the lack of houses in the city.                    | the lack of houses in the city
            He praised the nurses as a model for others.                     | the nurses as a model for others
            He praised the nurses as he left.                                | the nurses
            He promised to build a bridge and raised taxes.                  | to build a bridge
            He promised to build a bridge and to raise taxes.                | to build a bridge and to raise taxes
            He promised to build a bridge, but the council refused.          | to build a bridge
            """)
    void in_contentThatIsNoClause_endsBeforeItsCircumstances(String sentence, String content) {
        assertThat(read(sentence)).anySatisfy(speech -> assertThat(speech).endsWith(" / " + content));
    }

    @Test
    void in_openingSubordinateClause_endsBeforeTheMainOne() {
        assertThat(read("While critics say the bridge is too dear, the mayor is proud of it."))
                .containsExactly("critics / say / the bridge is too dear");
    }

    @Test
    void in_nounOfSpeech_givesItsOwner() {
        assertThat(read("Her claim that the bridge is safe was widely read."))
                .contains("Her / claim / that the bridge is safe was widely read");
        assertThat(read("Berg's insistence that nothing was wrong"))
                .contains("Berg's / insistence / that nothing was wrong");
    }

    @Test
    void in_relativeClause_countsItsPronoun() {
        assertThat(read("They closed the bridge, which engineers said was unsafe."))
                .containsExactly("engineers / said / which + was unsafe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge will close in May, the mayor said.                    | the mayor | said | The bridge will close in May
            The bridge, the mayor said, will close in May.                   | the mayor | said | The bridge + will close in May
            The bridge will close in May, said Anna Berg, the mayor.         | Anna Berg, the mayor | said | The bridge will close in May
            The bridge will close, according to a city report.               | a city report | according to | The bridge will close
            According to a city report, the bridge will close.               | a city report | According to | the bridge will close
            OSLO, Norway — The bridge will close, the mayor said.            | the mayor | said | The bridge will close
            """)
    void in_insertedSource_leavesItOutOfTheContent(String sentence, String source, String cue, String content) {
        assertThat(read(sentence)).containsExactly(source + " / " + cue + " / " + content);
    }

    @Test
    void in_anotherActOfSpeechFollows_endsBeforeIt() {
        assertThat(read("The mayor said the bridge would close, adding that a ferry was planned."))
                .contains("The mayor / said / the bridge would close", "The mayor / adding / that a ferry was planned");
        assertThat(read("The mayor said the bridge would close and warned that it was dangerous."))
                .contains("The mayor / said / the bridge would close");
    }

    @Test
    void in_actOfSpeechInsideOfAnother_givesBoth() {
        assertThat(read("Berg said that the council wants to build a tunnel."))
                .containsExactly(
                        "Berg / said / that the council wants to build a tunnel",
                        "the council / wants / to build a tunnel");
    }

    @Test
    void in_quotation_keepsItWholeWithItsMarks() {
        assertThat(read("“We will win, as I said before,” Berg said, “and soon.”"))
                .containsExactly("Berg / said / “We will win, as I said before,” + “and soon.”");
        assertThat(read("The plan was “a disgrace to the city” that must stop, Berg said."))
                .containsExactly("Berg / said / The plan was “a disgrace to the city” that must stop");
    }

    @Test
    void in_quotationOfSeveralSentences_reachesItsEnd() {
        String text = "Berg said: “It failed. We try again.”";
        assertThat(ReportedSpeech.in(text, new Span(0, 22), List.of(new Span(11, text.length()))))
                .singleElement()
                .satisfies(
                        speech -> assertThat(speech.content().get(0).in(text)).isEqualTo("“It failed. We try again.”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The annual report is on the table.",
                "His claims were long.",
                "The statement of 1990 is kept in Bonn.",
                "He walked home.",
                "Forty states have bridges.",
                "",
                ".",
                ",",
                "said",
                "according to",
                "According to, to",
                "“",
                "' s",
                "— said —",
                "that said,",
                "- - - -",
                "(said",
                "to",
                "wants to",
                ", said",
                "said ,"
            })
    void in_nothingAttributed_givesNothing(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said said said",
                "was said by",
                "\uD800 said \uDC00",
                "told told, told to",
                "“ said ” said “",
                "to to to want to to"
            })
    void in_wordsWithoutGrammar_doesNotThrow(String words) {
        assertThat(read(words)).allSatisfy(speech -> assertThat(speech).isNotBlank());
    }

    @Test
    void in_tokenisedSpacing_readsTheSame() {
        assertThat(read("Berg 's lawyer said that she did n't know , adding nothing ."))
                .contains("Berg 's lawyer / said / that she did n't know");
        assertThat(read("`` It is safe , '' Berg said .")).containsExactly("Berg / said / `` It is safe , ''");
    }

    private static List<String> read(String text) {
        List<Span> quotations = Quotation.in(text).stream().map(Quotation::span).toList();
        return ReportedSpeech.in(text, new Span(0, text.length()), quotations).stream()
                .map(speech -> told(speech, text))
                .toList();
    }

    private static String told(ReportedSpeech speech, String text) {
        return (speech.source() == null ? "-" : speech.source().in(text)) + " / "
                + speech.cue().in(text) + " / "
                + speech.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" + "));
    }
}
