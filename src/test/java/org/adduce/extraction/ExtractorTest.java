package org.adduce.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.checkworthiness.Reason;
import org.adduce.extraction.text.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    private static final String ARTICLE = """
            OAKHAM (AP) – The dam above Oakham cost 40 million in 2019, Mayor Ada Stone said on Monday.

            “It has never leaked. It will hold for 80 years,” she told reporters.

            Was it worth the money? I love the view.
            """;

    private final Extractor extractor = new Extractor();

    private static void assertSound(String text, List<Candidate> candidates) {
        int last = 0;
        for (Candidate candidate : candidates) {
            assertThat(candidate.start()).isGreaterThanOrEqualTo(last);
            assertThat(candidate.statement())
                    .isEqualTo(text.substring(candidate.start(), candidate.end()))
                    .isNotBlank();
            assertThat(candidate.score()).isBetween(Candidate.THRESHOLD, 1.0);
            assertThat(candidate.reasons()).isNotEmpty();
            double sum =
                    candidate.reasons().stream().mapToDouble(Reason::weight).sum();
            assertThat(candidate.score()).isEqualTo(1 / (1 + Math.exp(-sum)));
            last = candidate.end();
        }
    }

    @Test
    void candidates_article_areItsCheckableStatements() {
        List<Candidate> candidates = extractor.candidates(ARTICLE);
        assertSound(ARTICLE, candidates);
        assertThat(candidates)
                .extracting(Candidate::statement)
                .containsExactly(
                        "The dam above Oakham cost 40 million in 2019, Mayor Ada Stone said on Monday.",
                        "It has never leaked.",
                        "It will hold for 80 years,” she told reporters.");
        assertThat(candidates).extracting(Candidate::claimant).containsOnly("Ada Stone");
        assertThat(candidates).extracting(Candidate::direct).containsExactly(false, true, true);
    }

    @Test
    void candidates_sameText_areTheSame() {
        assertThat(extractor.candidates(ARTICLE)).isEqualTo(new Extractor().candidates(ARTICLE));
    }

    @Test
    void candidates_severalThreads_areTheSame() {
        List<Candidate> expected = extractor.candidates(ARTICLE);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> extractor.candidates(ARTICLE)))
                .allMatch(expected::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the dam safe?",
                "I love it.",
                "Read more.",
                "What a beautiful day it is for all of us!",
                "Thank you for reading.",
                "Yes.",
                "By Ada Stone",
                "The Dam And Its Town"
            })
    void candidates_questionsOpinionsAndLabels_areNone(String text) {
        assertThat(extractor.candidates(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam cost 40 million. | number | 40",
                "The dam opened on Monday in Oakham. | date | Monday",
                "The city of Oakham never paid. | named_person_or_organisation | Oakham",
                "The mayor of Oakham denied the report. | denial | denied",
                "Mayor Ada Stone said it was safe. | attribution | Ada Stone",
                "It is the largest dam in Oakham. | comparison | largest",
                "In 2019 it broke in Oakham because of rain. | cause | because",
                "The court in Oakham convicted 3 men. | law_or_treaty | court",
                "It may have cost 40 million in Oakham. | modality | may",
                "Oakham will pay 40 million for it. | prediction | will",
                "Oakham should pay the 40 million by Monday. | opinion | should",
                "I paid 40 million to Oakham in 2019. | first_person | I",
            })
    void candidates_signal_isNamedWithItsWords(String text, String key, String detail) {
        assertThat(extractor.candidates(text))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.reasons()).anySatisfy(reason -> {
                    assertThat(reason.key()).isEqualTo(key);
                    assertThat(reason.detail()).isEqualTo(detail);
                }));
    }

    @Test
    void candidates_monthOfMay_isNoDoubt() {
        assertThat(extractor.candidates("The dam in Oakham opened in May 2019."))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.reasons())
                        .extracting(Reason::key)
                        .contains("date")
                        .doesNotContain("modality"));
    }

    @Test
    void candidates_everyReason_isOneOfTheKeys() {
        List<String> keys =
                List.of(Reason.Key.values()).stream().map(Reason.Key::key).toList();
        assertThat(extractor.candidates(ARTICLE))
                .flatExtracting(Candidate::reasons)
                .extracting(Reason::key)
                .isSubsetOf(keys);
    }

    static List<String> oddTexts() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "“",
                "”",
                "\"",
                "'",
                ".",
                "?",
                "!",
                "\n",
                " ",
                "said",
                "Ada Stone",
                "he",
                "\ud800",
                "\udc00",
                "\ud83d\ude00",
                "\u0000",
                "(",
                ")",
                "U.S.",
                "Gen.",
                "according to",
                "–",
                "•",
                "1",
                "<p>",
                "</div>",
                "<!--",
                "&#0;",
                "[a](b)",
                "```",
                "# ",
                "> ",
                "---\n");
        return IntStream.range(0, 300)
                .mapToObj(i -> {
                    StringBuilder text = new StringBuilder();
                    int length = random.nextInt(60);
                    for (int k = 0; k < length; k++) {
                        text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
                    }
                    return text.toString();
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void anyText_inAnyFormat_isReadWithoutThrowing(String text) {
        assertSound(text, extractor.candidates(text));
        for (Format format : Format.values()) {
            String read = extractor.read(text, format).text();
            assertSound(read, extractor.candidates(read));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=x>",
                "<ul><li>",
                "[",
                "![",
                "> ",
                "#",
                "_",
                "“",
                "x",
                "A. ",
                "(",
                "Ada, ",
                "[1",
                "\ud800",
                "1. ",
                "Read more\n",
                "By Ada Stone\n"
            })
    void endlessRepetition_inAnyFormat_comesToAnEnd(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        assertSound(text, extractor.candidates(text));
        for (Format format : Format.values()) {
            assertThat(extractor.read(text, format)).isNotNull();
        }
    }

    @Test
    void collectionOfManyArticles_yieldsItsBestCandidatesInPlace() {
        String text =
                "The county of Oakham paid 40 million for a new dam in 2019, Mayor Ada Stone told the council. It broke.\n\n"
                        .repeat(10_000);
        assertThat(extractor.read(text, Format.PLAIN)).isNotNull();
        List<Candidate> candidates = extractor.candidates(text);
        assertSound(text, candidates);
        assertThat(candidates).hasSize(Extractor.MOST_CANDIDATES);
    }

    @Test
    void lineLongerThanOnePart_isNeverCutInsideASurrogatePair() {
        String text = "x" + "\ud83d\ude00".repeat(300_000) + ". The dam in Oakham cost 40 million in 2019.";
        List<Candidate> candidates = extractor.candidates(text);
        assertSound(text, candidates);
        assertThat(candidates).extracting(Candidate::statement).contains("The dam in Oakham cost 40 million in 2019.");
    }

    @Test
    void quotes_inLaterPartsOfALongText_standWhereTheyStand() {
        String text = "The dam was built of stone.\n".repeat(20_000) + "“The dam is quite safe,” Mayor Ada Stone said.";
        assertThat(new Extractor(false).quotes(text)).singleElement().satisfies(quote -> {
            assertThat(quote.content()).extracting(span -> span.in(text)).containsExactly("“The dam is quite safe,”");
            assertThat(quote.source()).extracting(span -> span.in(text)).isEqualTo("Mayor Ada Stone");
            assertThat(quote.cue()).extracting(span -> span.in(text)).isEqualTo("said");
        });
    }
}
