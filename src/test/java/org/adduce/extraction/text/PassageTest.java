package org.adduce.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private static final String TEXT =
            "The bridge cost four million. The mayor says the bridge is safe. The bridge opens in May.";

    @Test
    void of_middleOfText_keepsThirtyTwoUnitsOnEachSide() {
        Passage passage = Passage.of(TEXT, 45, 63);
        assertThat(passage.exact()).isEqualTo("the bridge is safe");
        assertThat(passage.prefix()).isEqualTo(TEXT.substring(13, 45));
        assertThat(passage.suffix()).isEqualTo(TEXT.substring(63));
    }

    @Test
    void of_contextWouldCutSurrogatePair_leavesThePairOut() {
        String pairs = "\ud83d\ude00".repeat(40);
        Passage passage = Passage.of("x" + pairs + "abc" + pairs + "y", 81, 84);
        assertThat(passage.prefix()).hasSize(32).startsWith("\ud83d");
        Passage shifted = Passage.of(pairs + "zabc" + "z" + pairs, 81, 84);
        assertThat(shifted.prefix()).hasSize(31).startsWith("\ud83d");
        assertThat(shifted.suffix()).hasSize(31).endsWith("\ude00");
    }

    @ParameterizedTest
    @CsvSource({"-1,3,start", "5,5,end", "5,4,end", "0,900,end", "900,901,start", "89,90,start"})
    void of_boundsOutsideText_isRefused(int start, int end, String field) {
        assertThatThrownBy(() -> Passage.of(TEXT, start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field + ": got ")
                .hasMessageContaining("want ");
    }

    @Test
    void of_emptyText_isRefused() {
        assertThatThrownBy(() -> Passage.of("", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,3", "0,1"})
    void of_boundInsideSurrogatePair_isRefused(int start, int end) {
        assertThatThrownBy(() -> Passage.of("\ud83d\ude00abc", start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surrogate pair");
    }

    @Test
    void create_positionsDisagreeWithWords_isRefused() {
        assertThatThrownBy(() -> new Passage("abc", "", "", 0, 2)).hasMessageContaining("got 2, want 3");
        assertThatThrownBy(() -> new Passage("", "", "", 0, 0)).hasMessageContaining("exact");
        assertThatThrownBy(() -> new Passage("abc", "", "", -1, 2)).hasMessageContaining("start");
    }

    @Test
    void findIn_sameText_isItself() {
        Passage passage = Passage.of(TEXT, 0, 10);
        assertThat(passage.findIn(TEXT)).contains(passage);
    }

    @Test
    void findIn_textBeforeGrew_movesWithTheWords() {
        Passage passage = Passage.of(TEXT, 45, 63);
        assertThat(passage.findIn("Corrected. " + TEXT)).contains(Passage.of("Corrected. " + TEXT, 56, 74));
    }

    @Test
    void findIn_wordsStandInSeveralPlaces_takesTheOneWithTheSameSurroundings() {
        Passage second = Passage.of(TEXT, TEXT.lastIndexOf("bridge"), TEXT.lastIndexOf("bridge") + 6);
        String changed = "New. " + TEXT;
        assertThat(second.findIn(changed)).map(Passage::start).contains(changed.lastIndexOf("bridge"));
    }

    @Test
    void findIn_twoPlacesEquallyLikely_isEmpty() {
        Passage passage = Passage.of("The tax rose.", 4, 7);
        assertThat(passage.findIn("A tax! A tax!")).isEmpty();
    }

    @Test
    void findIn_oldPlaceAsLikelyAsAnother_staysAtTheOldPlace() {
        Passage passage = Passage.of("tax tax tax", 4, 7);
        assertThat(passage.findIn("tax tax tax")).map(Passage::start).contains(4);
    }

    @Test
    void findIn_wordsGone_isEmpty() {
        assertThat(Passage.of(TEXT, 0, 10).findIn("Nothing of it is left.")).isEmpty();
        assertThat(Passage.of(TEXT, 0, 10).findIn("")).isEmpty();
    }

    @Test
    void findIn_wordsOnlyInsideSurrogatePair_isEmpty() {
        assertThat(new Passage("\ude00a", "", "", 1, 3).findIn("\ud83d\ude00a")).isEmpty();
    }
}
