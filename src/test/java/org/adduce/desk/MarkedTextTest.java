package org.adduce.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.adduce.claim.Stage;
import org.adduce.desk.MarkedText.Paragraph;
import org.adduce.desk.MarkedText.Run;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "One two three.\n\nFour five six.";

    @Test
    void of_aTextWithoutClaims_isItsParagraphs() {
        assertThat(shown(TEXT)).isEqualTo("0: One two three. | 16: Four five six.");
    }

    @Test
    void of_aClaim_marksItsWords() {
        assertThat(shown(TEXT, mark(1, 4, 7))).isEqualTo("0: One [1!two] three. | 16: Four five six.");
    }

    @Test
    void of_aClaimInAnother_leadsToTheInnerOneThere() {
        assertThat(shown("One two three.", mark(1, 0, 14), mark(2, 4, 7))).isEqualTo("0: [1!One ][2!two][1 three.]");
    }

    @Test
    void of_overlappingClaims_cutsWhereTheyMeet() {
        assertThat(shown("One two three.", mark(1, 0, 7), mark(2, 4, 13))).isEqualTo("0: [1!One ][1two][2! three].");
    }

    @Test
    void of_twoClaimsOnTheSameWords_leadsToTheFirst() {
        assertThat(shown("One two.", mark(2, 0, 3), mark(1, 0, 3))).isEqualTo("0: [1!One] two.");
    }

    @Test
    void of_neighbours_marksEach() {
        assertThat(shown("One two.", mark(1, 0, 4), mark(2, 4, 8))).isEqualTo("0: [1!One ][2!two.]");
    }

    @Test
    void of_aClaimAcrossParagraphs_marksItInBoth() {
        assertThat(shown(TEXT, mark(1, 8, 20))).isEqualTo("0: One two [1!three.] | 16: [1Four] five six.");
    }

    @Test
    void of_aClaimThatIsNotInTheText_isLeftOut() {
        assertThat(shown("One.", mark(1, 2, 99), mark(2, -1, 2), mark(3, 2, 2))).isEqualTo("0: One.");
    }

    @Test
    void of_emptyAndOddTexts_losesNothing() {
        assertThat(shown("")).isEmpty();
        assertThat(shown("\n\n\n\nA\n\n\n\nB\n")).isEqualTo("4: A | 9: B\n");
    }

    @Test
    void of_anyClaims_keepsEveryCharacter() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var marks = new ArrayList<ClaimInArticle>();
            for (int claim = 1; claim <= 6; claim++) {
                int start = random.nextInt(TEXT.length() - 1);
                marks.add(mark(claim, start, start + 1 + random.nextInt(TEXT.length() - start)));
            }
            var words = MarkedText.of(TEXT, marks).stream()
                    .map(p -> p.runs().stream().map(Run::words).collect(joining()))
                    .collect(joining("\n\n"));
            assertThat(words).as("with %s", marks).isEqualTo(TEXT);
        }
    }

    private static ClaimInArticle mark(long claim, int start, int end) {
        return new ClaimInArticle(claim, "", null, start, end, Stage.OPEN, null);
    }

    private static String shown(String text, ClaimInArticle... marks) {
        return MarkedText.of(text, List.of(marks)).stream()
                .map(MarkedTextTest::shown)
                .collect(joining(" | "));
    }

    private static String shown(Paragraph paragraph) {
        return paragraph.start() + ": "
                + paragraph.runs().stream().map(MarkedTextTest::shown).collect(joining());
    }

    private static String shown(Run run) {
        return run.mark() == null ? run.words() : "[" + run.mark().id() + (run.first() ? "!" : "") + run.words() + "]";
    }
}
