package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adduce.web.WordDifference.Piece;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void of_oneWordChanged_marksThatWordAlone() {
        var difference = WordDifference.of("Forty boats sank.", "Fourteen boats sank.");

        assertThat(difference.before()).containsExactly(new Piece("Forty", true), new Piece(" boats sank.", false));
        assertThat(difference.now()).containsExactly(new Piece("Fourteen", true), new Piece(" boats sank.", false));
    }

    @Test
    void of_wordsAddedInTheMiddle_marksThemOnTheLaterSideAlone() {
        var difference = WordDifference.of("All is well.", "All is more or less well.");

        assertThat(difference.before()).noneMatch(Piece::changed);
        assertThat(difference.now().stream().filter(Piece::changed))
                .extracting(Piece::text)
                .containsExactly("more or less ");
    }

    @Test
    void of_nothing_hasNoPieces() {
        assertThat(WordDifference.of(null, "").before()).isEmpty();
        assertThat(WordDifference.of(null, "new").now()).containsExactly(new Piece("new", true));
        assertThat(WordDifference.of("old", null).before()).containsExactly(new Piece("old", true));
        assertThat(WordDifference.of("old", null).now()).isEmpty();
    }

    @Test
    void of_textsThatHaveLittleInCommon_marksAllOfThem() {
        var difference = WordDifference.of(
                "Nobody slept a minute that stormy night, of course", "Fourteen lighthouses, a harbour");

        assertThat(difference.before()).singleElement().matches(Piece::changed);
        assertThat(difference.now()).singleElement().matches(Piece::changed);
    }

    @Test
    void of_twoVeryLongTexts_endsSoon() {
        var one = words(new Random(1), 100_000);
        var other = words(new Random(2), 100_000);

        assertThat(text(WordDifference.of(one, other).now())).isEqualTo(other);
    }

    @Test
    void of_anyTwoTexts_losesNothingAndMarksWhatIsNotShared() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var was = words(random, random.nextInt(12));
            var is = words(random, random.nextInt(12));

            var difference = WordDifference.of(was, is);

            assertThat(text(difference.before())).isEqualTo(was);
            assertThat(text(difference.now())).isEqualTo(is);
            assertThat(same(difference.before())).isEqualTo(same(difference.now()));
        }
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> List.of("a", "boat", "sank.", "née", "😀", "\n").get(random.nextInt(6)))
                .collect(Collectors.joining(" "));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Without space: between changed words it is marked as theirs on the one side alone. */
    private static String same(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.changed())
                .map(Piece::text)
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }
}
