package org.adduce.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.adduce.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole articles of several kinds: every quotation in them has its speaker by the fullest name. */
class QuotesTest {

    private static List<Quote> direct(String text) {
        return new Extractor(false).quotes(text).stream().filter(Quote::direct).toList();
    }

    /** Asserts the speakers of all direct quotes, each after the first words of what it quotes. */
    private static void assertDirect(String text, String... beginningsAndSpeakers) {
        List<Quote> quotes = direct(text);
        assertThat(quotes).as("%s", quotes).hasSize(beginningsAndSpeakers.length / 2);
        for (int i = 0; i < quotes.size(); i++) {
            assertThat(quotes.get(i).content().get(0).in(text)).contains(beginningsAndSpeakers[2 * i]);
            assertThat(Objects.toString(quotes.get(i).speaker(), "-"))
                    .as(beginningsAndSpeakers[2 * i])
                    .isEqualTo(beginningsAndSpeakers[2 * i + 1]);
        }
    }

    @Test
    void agencyReport_spokeswomanAndGovernor_areNamed() {
        assertDirect(
                """
                KYIV — Iryna Kovalenko, a spokeswoman for the State Emergency Service, said on Sunday that 14 people had been pulled out.

                “The search goes on,” Kovalenko said. “We hear voices, and as long as we hear voices we dig.

                “Nobody here will go home tonight.”

                The service had earlier reported nine dead. Regional governor Oleh Petrenko wrote on Telegram: “This was a residential \
                street. There is nothing military here.”

                The spokeswoman added that water was back. “By Monday we will have power as well,” she said.
                """,
                "The search goes on",
                "Iryna Kovalenko",
                "residential street",
                "Oleh Petrenko",
                "By Monday",
                "Iryna Kovalenko");
    }

    @Test
    void feature_withBritishMarks_tellsHerFromHim() {
        assertDirect(
                """
                ‘I never wanted to be a baker,’ says Agnes Thorpe, wiping flour off a photograph of her mother. ‘I wanted to be a pilot.’

                Thorpe, 71, has run the shop for four decades. Her son Daniel joined her in 2009.

                ‘She still gets up at three,’ he says. ‘I’ve stopped arguing with her.’

                The dogs’ bowls stand by the door, and the regulars’ cups hang above the till. Her neighbour, retired teacher Colin Webb, \
                remembers the flood. ‘The whole street was under water,’ he recalled.

                ‘He exaggerates,’ Thorpe replied, laughing. ‘It was a canoe.’
                """,
                "never wanted",
                "Agnes Thorpe",
                "gets up at three",
                "Daniel",
                "under water",
                "Colin Webb",
                "He exaggerates",
                "Agnes Thorpe");
    }

    @Test
    void courtReport_withQuotationsInQuotations_namesWhoTestifies() {
        assertDirect(
                """
                "The public has a right to know how its money was spent," Judge Helena Brandt wrote in a ruling.

                Prosecutor Samir Haddad said he would appeal. His deputy, Linda Moss, told the court that one witness had said, "I was told \
                to burn everything, and when I asked why, they said 'because he wants it so.'"

                Defence lawyer Pieter van Houten shook his head.

                "Not today," van Houten said.

                "And tomorrow?" a reporter asked.

                "Tomorrow is another day," he replied.
                """,
                "right to know",
                "Helena Brandt",
                "burn everything",
                "Linda Moss",
                "Not today",
                "Pieter van Houten",
                "And tomorrow?",
                "-",
                "another day",
                "Pieter van Houten");
    }

    @Test
    void sportsReport_withDescriptions_namesCoachAndPlayers() {
        assertDirect(
                """
                Coach Erik Lund blamed himself for the defeat. "It was my mistake, not theirs," the Norwegian said. "I chose the wrong team."

                Captain Luis Ortega disagreed: "We lost because we didn't run."

                His counterpart at Valmora, Sofia Reyes, was full of praise. "Every one of them gave everything," she said.

                Striker Amara Diallo, nicknamed "The Train", scored twice.

                "I just ran," Diallo said. The 22-year-old added: "My father is in the stands for the first time."
                """,
                "my mistake",
                "Erik Lund",
                "didn't run",
                "Luis Ortega",
                "gave everything",
                "Sofia Reyes",
                "I just ran",
                "Amara Diallo",
                "My father",
                "Amara Diallo");
    }

    @Test
    void politicalReport_withOfficesForNames_namesTheirHolders() {
        assertDirect("""
                The Norlandic president, Ada Stone, met her Sudrian counterpart, Bo Reed, on Monday to discuss the dam.

                “We will not wait for another flood,” Stone said at a joint news conference. Reed was more careful.

                “Studies take time,” he said.

                The Norlandic leader then announced that work would begin in May. “With or without partners,” she added.
                """, "another flood", "Ada Stone", "Studies take time", "Bo Reed", "With or without", "Ada Stone");
    }

    @Test
    void interview_withTwoExperts_tellsThemApart() {
        assertDirect(
                """
                "It is, and we have the data of nine million people to show it," says Nadia Rahman, an epidemiologist at the University of \
                Oslo. But Prof. Henry Clarke of the Rivers Institute is less certain. "Nine million is a lot. It is not everybody."

                Rahman calls his paper "a good paper with a bad title."

                "Please don't drink bleach," Clarke said.
                """,
                "nine million people",
                "Nadia Rahman",
                "Nine million is a lot",
                "Henry Clarke",
                "bad title",
                "Nadia Rahman",
                "bleach",
                "Henry Clarke");
    }

    @Test
    void debate_withInvertedVerbs_alternates() {
        assertDirect(
                """
                "This is a disgrace," said opposition leader Karin Holm.

                "It is an old story," answered Transport Secretary Victor Amsel.

                "Old stories kill people too," Holm shot back.

                "They do," conceded the secretary.
                """,
                "disgrace",
                "Karin Holm",
                "old story",
                "Victor Amsel",
                "kill people",
                "Karin Holm",
                "They do",
                "Victor Amsel");
    }

    @Test
    void reportage_speakerNamedInTheNextParagraph_speaks() {
        assertDirect(
                """
                It was quiet when the mayor stepped up.

                "Tonight we are all from Fernhill."

                Mayor Rosa Delgado did not say more. Behind her stood Fire Chief Martin Cole. He said his crews had saved "what could be saved".

                "But we could not save everything," Cole said, and added: "We could not save everyone."
                """,
                "from Fernhill",
                "Rosa Delgado",
                "could be saved",
                "Martin Cole",
                "save everything",
                "Martin Cole",
                "save everyone",
                "Martin Cole");
    }

    @Test
    void businessReport_withAppositions_namesSpeakersAndCompanies() {
        String text = """
                Bank of Norland said on Thursday it would cut 3,000 jobs. "These are hard steps," chief executive Irina Volkova said in a memo.

                "Investors had expected more," said Tom Baker, an analyst at Meridian Capital. He said the bank was "late to the party".

                Volkova rejected that. "We are exactly on time," she told analysts. "Nobody talked to us," the union's chairwoman, Petra Nowak, \
                told the Daily Lamp.

                The port's operator, Northline Ports Inc., said the strike was illegal. The company said it had offered a raise.
                """;
        assertDirect(
                text,
                "hard steps",
                "Irina Volkova",
                "expected more",
                "Tom Baker",
                "late to the party",
                "Tom Baker",
                "on time",
                "Irina Volkova",
                "Nobody talked",
                "Petra Nowak");
        assertThat(new Extractor(false).quotes(text))
                .extracting(Quote::speaker)
                .contains("Bank of Norland", "Northline Ports Inc.");
    }

    @Test
    void letter_ofManyReaders_isSignedBehindDashes() {
        assertDirect("""
                “The dam frightens me.” — Ada Stone
                “It does not frighten me at all.” ― Bo Reed, Fernhill
                “I have never seen it.” – Carla van der Berg
                """, "frightens", "Ada Stone", "not frighten", "Bo Reed", "never seen", "Carla van der Berg");
    }

    @Test
    void organisation_byInitialsAndByKind_hasItsFullName() {
        String text =
                "The European Commission for Rivers (ECR) met the Ministry of Defence. The ECR warned that steps might break the treaty. "
                        + "The ministry said repairs would take years.";
        assertThat(new Extractor(false).quotes(text))
                .extracting(Quote::speaker)
                .contains("European Commission for Rivers", "Ministry of Defence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Stone, calling it \"a shame,\" left. | \"a shame,\" | Ada Stone",
                "Stone's aide Bo Reed laughed and said \"never again\". | \"never again\" | Bo Reed",
                "\"The dam is safe,\" Rep. Ada Stone, R-Ky., said Tuesday. | \"The dam is safe,\" | Ada Stone",
                "\"The dam is safe,\" barked Ada Stone. | \"The dam is safe,\" | Ada Stone",
                "``The dam is safe,'' Ada Stone said. | ``The dam is safe,'' | Ada Stone",
                "\" The dam is safe , \" Ada Stone said . | \" The dam is safe , \" | Ada Stone",
                "\"The dam\" is safe, Ada Stone said on Monday. | \"The dam\" | Ada Stone",
                "Ada Stone’s “no water” remark stung. | “no water” | Ada Stone",
                "Polls agree - Ada Stone: “The dam is safe.” | “The dam is safe.” | Ada Stone",
                "According to Ada Stone, “the dam is safe and sound.” | “the dam is safe and sound.” | Ada Stone",
            })
    void quote_withItsSpeakerNearby_isAttributed(String text, String quoted, String speaker) {
        assertThat(new Extractor(false).quotes(text)).anySatisfy(quote -> {
            assertThat(quote.content())
                    .anySatisfy(part -> assertThat(part.in(text)).contains(quoted));
            assertThat(quote.speaker()).isEqualTo(speaker);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Stone saw the film “Gone With the Flood” on Monday.",
                "Robert “Bob” Reed came late.",
                "The board was 12\" wide and 14\" long.",
                "The page had <a href=\"index.html\">links</a> on it.",
                "The workers’ cars and the regulars’ cups stood ‘round the house.",
            })
    void quote_ofNamesAndSigns_isNone(String text) {
        assertThat(direct(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "“",
                "\"\"",
                "''",
                "``",
                "“” “”",
                "‘",
                "‘‘‘’’’",
                "“a b c” — ",
                "— “a b c”",
                "“a b c.” ― “d e f”",
                "said “",
                ": “a b c",
                "“a b c,” said",
                "“a b c,” , , ,",
                "he said: “a b c” (",
                ") “a b c” ) said",
                "\ud83d \"a b c\" \ude00",
                "its “a b c” its",
                "who “a b c,” who said",
                "'' said ''",
                "Stone\u00a0Reed said “a b c”",
                "of, “a b c” of, said of,"
            })
    void quotes_ofOddTexts_neverThrow(String text) {
        assertThat(new Extractor(false).quotes(text))
                .allSatisfy(quote -> assertThat(quote.content()).isNotEmpty());
    }
}
