package org.adduce.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTest {

    private static List<String> claimants(String text) {
        return Attributions.of(text).list().stream()
                .map(attribution -> Objects.toString(attribution.claimant(), "-"))
                .toList();
    }

    private static List<Boolean> direct(String text) {
        return Attributions.of(text).list().stream().map(Attribution::direct).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandic President Ada Stone said the dam was safe. | Ada Stone",
                "The dam was safe, Norlandic President Ada Stone has said. | Ada Stone",
                "“The dam is quite safe,” added Norlandic Defense Minister Bo Reed. | Bo Reed",
                "\"The dam is quite safe,\" Reed told the Daily Lamp. | Reed",
                "According to Mayor Carla van der Berg, the dam is safe. | Carla van der Berg",
                "Prime Minister Bo Reed of the Czech Republic insisted that he knew nothing. | Bo Reed",
                "Ada Stone, who leads the party, denied it. | Ada Stone",
                "Rep. Ada Stone (D-Ohio), a member of the panel, said it was false. | Ada Stone",
                "The Kremlin, meanwhile, warned that it would answer. | Kremlin",
                "Russia has said that it would answer. | Russia",
                "Norlandia and Sudria affirmed on Tuesday that they would stay out. | Norlandia and Sudria",
                "A spokesman for the Interior Ministry said nobody was hurt. | Interior Ministry",
                "On Monday Stone said the dam was safe. | Stone",
                "The warning came after Finance Minister Ada Stone said that money was short. | Ada Stone",
                "Norlandia's Stone said the dam was safe. | Stone",
                "Officials said the dam was safe. | -",
                "Experts from the Dam Institute said it was safe. | -",
                "Leaked tapes of a call between top German officials, published on Monday, suggested the U.K. had known. | -",
                "Ada Stone was told that the dam was safe. | -",
                "Ada Stone did not say whether the dam was safe. | -",
                "Ada Stone refused to confirm the report. | -",
                "The statement said nothing. | -",
                "The dam broke on Monday. | -",
            })
    void of_oneSentence_namesWhoeverTheSentenceNames(String sentence, String claimant) {
        assertThat(claimants(sentence)).containsExactly(claimant);
    }

    @Test
    void of_quotationOverSentences_hasOneSpeaker() {
        String text =
                "Secretary-General Ada Stone told reporters that “we sent help. We did so in 2014. There are no plans for more.” "
                        + "The hall was silent.";
        assertThat(claimants(text)).containsExactly("Ada Stone", "Ada Stone", "Ada Stone", "-");
        assertThat(direct(text)).containsExactly(true, true, true, false);
    }

    @Test
    void of_quotationOverParagraphs_hasOneSpeaker() {
        String text =
                "“The dam is safe and it will hold,” Mayor Ada Stone said. “It was built in 1950.\n\n“It has never leaked at all.”";
        assertThat(claimants(text)).containsExactly("Ada Stone", "Ada Stone", "Ada Stone");
    }

    @Test
    void of_speakerNamedAfterTwoSentences_speaksBoth() {
        assertThat(claimants("“The dam is not safe. It will break soon,” said engineer Bo Reed."))
                .containsExactly("Bo Reed", "Bo Reed");
    }

    @Test
    void of_pronoun_isWhoeverWasSpokenOf() {
        assertThat(claimants(
                        "Mayor Ada Stone came late. She said the dam was safe. “It will hold for years,” she added."))
                .containsExactly("-", "Ada Stone", "Ada Stone");
    }

    @Test
    void of_officeInsteadOfName_isItsHolder() {
        String text =
                "Norlandic President Ada Stone met Foreign Minister Bo Reed. The minister said the talks went well. "
                        + "The Norlandic leader denied it.";
        assertThat(claimants(text)).containsExactly("-", "Bo Reed", "Ada Stone");
    }

    @Test
    void of_officeNobodyHolds_isNobody() {
        assertThat(claimants("President Ada Stone came. The archbishop said the talks went well."))
                .containsExactly("-", "-");
    }

    @Test
    void of_surname_isTheFullNameGivenElsewhere() {
        assertThat(claimants("Stone said the dam was safe. The town had elected Ada Stone in 2020."))
                .containsExactly("Ada Stone", "-");
    }

    @Test
    void of_surnameOfTwoPeople_staysAsItIs() {
        assertThat(claimants("Ada Stone married Carl Stone. Stone said the dam was safe."))
                .containsExactly("-", "Stone");
    }

    @Test
    void of_quotationOpenedCurlyAndClosedStraight_ends() {
        String text = "“It is for each town to decide,\" Ada Stone said. The dam broke on Monday.";
        assertThat(direct(text)).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Stone said it should not be “ruled out” in the future.",
                "The film “Gone” opens on Monday.",
                "The board was 12\" wide and 14\" long.",
            })
    void of_scareQuotesTitlesAndInches_areNotDirect(String text) {
        assertThat(direct(text)).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "“",
                "”",
                "““““",
                "\"\"\"\"",
                "said",
                "said said said",
                "“He said. “He said. “",
                ", said",
                "according to",
                "According to",
                "he said",
                "(said)",
                ") said",
                "\ud800 said \udc00",
                "‘tis the season, he said’",
                "the minister said the minister said"
            })
    void of_oddTexts_neverThrow(String text) {
        assertThat(Attributions.of(text).list())
                .allSatisfy(attribution ->
                        assertThat(attribution.sentence().in(text)).isNotBlank());
    }

    @Test
    void quotes_ofArticle_haveContentSourceAndSpeaker() {
        String text =
                "Mayor Ada Stone came late. “The dam is quite safe,” she said. The book about it, “Gone”, sold well.";
        assertThat(Attributions.of(text).quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.content()).extracting(span -> span.in(text)).containsExactly("“The dam is quite safe,”");
            assertThat(quote.source()).extracting(span -> span.in(text)).isEqualTo("she");
            assertThat(quote.cue()).extracting(span -> span.in(text)).isEqualTo("said");
            assertThat(quote.speaker()).isEqualTo("Ada Stone");
            assertThat(quote.direct()).isTrue();
        });
    }
}
