package org.adduce.extraction.checkworthiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article's evidence does to the sentences in it, with sentence vectors and without. */
class ArticleEvidenceTest {

    private static final String BEFORE =
            "The council of Oakham met on Monday to speak about the dam above the town.\n\n";
    private static final String AFTER =
            "\n\nThe dam was built by the county in 1961 and holds 4 million cubic metres of water.";

    private static List<String> candidates(boolean byMeaning, String sentence) {
        return new Extractor(byMeaning)
                .candidates(BEFORE + sentence + AFTER).stream()
                        .map(Candidate::statement)
                        .toList();
    }

    private static void assertCandidate(boolean expected, String sentence) {
        for (boolean byMeaning : new boolean[] {false, true}) {
            assertThat(candidates(byMeaning, sentence).contains(sentence))
                    .as("%s, by meaning: %s", sentence, byMeaning)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Ada Stone denied that the town had been warned of the leak.",
                "The county has no plans to repair the dam, Governor Tom Reed said.",
                "The ministry confirmed that its inspectors had been in Oakham.",
                "Under the water act, the owner of a dam pays for its repair.",
                "The repair will cost 3 million, according to the county.",
                "Oakham is not a member of the water union.",
                "“The dam has never leaked,” Stone told reporters on Monday."
            })
    void candidates_whatOfficialsClaimDenyPlanOrDecide_isOne(String sentence) {
        assertCandidate(true, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will the dam hold?",
                "Stone said.",
                "“Good morning,” she said.",
                "she told reporters.",
                "Consider it.",
                "Photo by Ada Stone",
                "What a beautiful view!",
                "Please send us your letters."
            })
    void candidates_talkLabelsAndHalfSentences_areNone(String sentence) {
        assertCandidate(false, sentence);
    }

    @Test
    void statements_reasons_addUpToTheScoreAndNameEachKeyOnce() {
        for (boolean byMeaning : new boolean[] {false, true}) {
            assertThat(new Extractor(byMeaning).statements(BEFORE + AFTER).all())
                    .hasSize(2)
                    .allSatisfy(statement -> {
                        assertThat(Scorer.score(statement.reasons())).isEqualTo(statement.score());
                        assertThat(statement.reasons())
                                .extracting(Reason::key)
                                .doesNotHaveDuplicates()
                                .contains("wording");
                    });
        }
    }

    @Test
    void statements_moreSentencesThanVectorsAreMadeFor_sayThatNoneWere() {
        assertThat(new Extractor()
                        .statements("It leaks. ".repeat(Extractor.MOST_BY_MEANING + 1))
                        .byMeaning())
                .isFalse();
        assertThat(new Extractor(false).statements("It leaks.").byMeaning()).isFalse();
    }
}
