package org.adduce.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.adduce.claim.Outcome;
import org.adduce.extraction.text.Passage;
import org.adduce.merkle.Sha256;
import org.adduce.review.content.Rating;
import org.adduce.review.content.RatingScale;
import org.adduce.review.content.ReviewJson;
import org.adduce.review.content.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    @Test
    void quote_inAShortParagraph_hasAllOfItAndNoOther() {
        var text = "Another paragraph.\n\nIt rained. Forty boats sank. Nobody was hurt.\n\nMore.";
        int start = text.indexOf("Forty");

        var quote = Publication.quote(text, Passage.of(text, start, start + "Forty boats sank.".length()));

        assertThat(quote).isEqualTo(new EditionContent.Quote("It rained. ", "Forty boats sank.", " Nobody was hurt."));
    }

    @Test
    void quote_inALongParagraph_isCutBetweenWords() {
        var text = "word ".repeat(200) + "Forty boats sank. " + "word ".repeat(200);
        int start = text.indexOf("Forty");

        var quote = Publication.quote(text, Passage.of(text, start, start + "Forty boats sank.".length()));

        assertThat(quote.before()).startsWith("… word ").endsWith("word ").hasSizeLessThan(310);
        assertThat(quote.after()).startsWith(" word").endsWith("word …").hasSizeLessThan(310);
    }

    @Test
    void quote_whosePassageIsGone_standsAlone() {
        var passage = Passage.of("Forty boats sank.", 0, 5);

        assertThat(Publication.quote("Nothing of it.", passage)).isEqualTo(new EditionContent.Quote("", "Forty", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'Forty boats sank, the board’s head said.', forty-boats-sank-the-boards-head-said-7",
        "'Größe & Ärger', grosse-arger-7",
        "'船が沈んだ', claim-7",
        "'../../etc', etc-7"
    })
    void slug_ofAnyWords_isPlain(String words, String slug) {
        assertThat(Slug.of(words.replace("ß", "ss"), "claim", 7)).isEqualTo(slug);
    }

    @Test
    void slug_ofManyWords_endsBetweenTwo() {
        assertThat(Slug.of("word ".repeat(100), "claim", 7)).hasSizeLessThan(70).endsWith("-word-7");
    }

    @Test
    void json_ofTheSameContent_isTheSame() {
        assertThat(ReviewJson.write(Drafts.complete())).isEqualTo(ReviewJson.write(Drafts.complete()));
        assertThat(ReviewJson.read(ReviewJson.write(Drafts.complete()), Findings.class))
                .isEqualTo(Drafts.complete());
        assertThat(Sha256.hex("")).startsWith("e3b0c442");
    }

    @Test
    void standardScale_rises_withTruth() {
        var scale = RatingScale.standard();

        assertThat(scale.rating("verified").orElseThrow().number()).isEqualTo(5);
        assertThat(scale.rating("disputed").orElseThrow().number()).isEqualTo(1);
        assertThat(scale.rating("unproven").orElseThrow().number()).isNull();
        assertThat(scale.rating("mostly-verified").orElseThrow().outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(scale.rating(null)).isEmpty();
    }

    @Test
    void rating_withABadNumberOrId_isRefused() {
        assertThatThrownBy(() -> new Rating("x", "X", "x", Outcome.VERIFIED, 6, "x"))
                .hasMessageContaining("got 6, want 1 to 5");
        assertThatThrownBy(() -> new Rating("X y", "X", "x", Outcome.VERIFIED, 5, "x"))
                .hasMessageContaining("got \"X y\"");
    }
}
