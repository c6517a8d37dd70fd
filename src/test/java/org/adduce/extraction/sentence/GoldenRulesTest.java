package org.adduce.extraction.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The kinds of the Golden Rules for English sentence segmentation (those of the Pragmatic Segmenter), each with a sentence of
 * our own. A bar stands where one sentence ends and the next begins; white space at the ends of sentences does not count.
 */
public class GoldenRulesTest {

    /** Of each kind its name and the marked sentences; measured by the evaluation too. */
    public static Stream<Arguments> rules() {
        return Stream.of(
                arguments("simple full stop", "The river rose. |My cellar is dry."),
                arguments("question mark", "Where is the ferry? |My aunt waits for it."),
                arguments("exclamation mark", "Here they come! |We counted nine."),
                arguments("one capital as an abbreviation", "Her brother is Anton P. Berg."),
                arguments("one small letter as an abbreviation", "Please look at p. 17."),
                arguments("two small letters inside", "Did Ruth and co. come to the fair?"),
                arguments("two letters with a capital inside", "She sold the mill to Stone, Reed & Co. in spring."),
                arguments("two small letters at the end", "Tell Ruth and co. |They will want to know."),
                arguments(
                        "two letters with a capital at the end",
                        "She sold the mill to Stone, Reed & Co. |It burnt down later."),
                arguments("before a name", "We flew past Mt. Hood at night."),
                arguments("before and after a name", "St. Anne's Chapel stands on 9th st. by the canal."),
                arguments("with a genitive", "This was Al Berg Jr.'s boat."),
                arguments("several full stops inside", "We toured the U.S.S.R. two years before."),
                arguments("several full stops at the end", "She moved to the E.U. |Where do you live?"),
                arguments("country at the end", "They moved to the U.S. |When will they return?"),
                arguments("country before a name", "He sued the U.S. Treasury in Ohio."),
                arguments("country inside", "She has worked in the U.S. since May."),
                arguments(
                        "hours inside and at the end",
                        "At 7 a.m. Ms. Reed opened the shop. |She closed it at 5 P.M. |Ms. Reed then took the tram."),
                arguments("number inside", "He paid $45.50 for the chair."),
                arguments("number at the end", "He paid $45.50. |It was too much."),
                arguments(
                        "sentence in brackets inside",
                        "She mends clocks (She was a baker for nine years.) in the old town."),
                arguments("mail address", "Write to Ruth.Berg@example.org. |She answers on Mondays."),
                arguments(
                        "web address",
                        "The form is here: https://forms.example.20.org/old-files/more_forms.html. |Fill it in today."),
                arguments("single quotation marks inside", "He looked up, 'The bridge is gone.' he said."),
                arguments("double quotation marks inside", "He looked up, \"The bridge is gone.\" he said."),
                arguments(
                        "double quotation marks at the end",
                        "He looked up, \"The bridge is gone.\" |He put his hat on to go out."),
                arguments("two exclamation marks", "Stop!! |You have lost your hat."),
                arguments("two question marks", "Stop?? |Why should we?"),
                arguments("exclamation and question mark", "Stop!? |Was that for me?"),
                arguments("question and exclamation mark", "Stop?! |Was that for me?"),
                arguments("list with full stop and bracket", "1.) Salt and bread |2.) Oil and wine"),
                arguments("list with full stop and bracket, sentences", "1.) Bring the salt. |2.) Bring the oil."),
                arguments("list with bracket", "1) Salt and bread |2) Oil and wine"),
                arguments("list with bracket, sentences", "1) Bring the salt. |2) Bring the oil."),
                arguments("list with full stop", "1. Salt and bread |2. Oil and wine"),
                arguments("list with full stop, sentences", "1. Bring the salt. |2. Bring the oil."),
                arguments("list with bullets and numbers", "• 9. Salt and bread |• 10. Oil and wine"),
                arguments("list with hyphen bullets and numbers", "⁃9. Salt and bread |⁃10. Oil and wine"),
                arguments("list with letters", "a. Salt and bread |b. Oil and wine |c. A sharp knife"),
                arguments("line end inside", "The ferry was\nstopped at noon because of fog."),
                arguments("line end and space inside", "It was a long \nway to the harbour."),
                arguments("list on lines", "tools\nspare parts\nropes, anchors\n".replaceAll("\n(?=.)", "\n|")),
                arguments("number sign in other languages", "The box lies at N°. 2044.118.907. |Nobody has opened it."),
                arguments("name with exclamation mark", "He wrote for Yahoo! about the harbour."),
                arguments(
                        "I as a word and as an initial",
                        "They asked for you and I. |Have you met Ruth I. Berg before?"),
                arguments(
                        "ellipsis at the end of a quotation",
                        "Berg holds that in a small town, “the roads of the county seem shorter. . . .”"),
                arguments("ellipsis in brackets", "\"Stone [...] drew the map of the two rivers [...]\" (Berg 12)."),
                arguments(
                        "four full stops apart at the end",
                        "Where the end of a line is lost, and nothing else, mark the gap so and then close the line . . . . Another line."
                                .replace(". . . . ", ". . . . |")),
                arguments("four full stops at the end", "He had not meant it.... |He shut the door."),
                arguments(
                        "ellipsis inside",
                        "He had no ... no, what he said...look . . . what he’s saying, the point is . . . He had no key."),
                arguments(
                        "full stop before an ellipsis",
                        "A habit that had grown weak . . . was that of naming boats after saints. |. . . The custom was not lost. . . ."),
                arguments(
                        "no space between sentences",
                        "Good morning all.Today is Sunday.|Ms. Reed sold 3,000.|That is a lot."
                                .replace("all.T", "all.|T")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void of_knownKind_cutsWherePeopleDo(String kind, String marked) {
        String text = marked.replace("|", "");
        List<String> sentences =
                Sentences.of(text).stream().map(span -> span.in(text)).toList();
        assertThat(sentences)
                .containsExactly(
                        Stream.of(marked.split("\\|")).map(String::strip).toArray(String[]::new));
    }
}
