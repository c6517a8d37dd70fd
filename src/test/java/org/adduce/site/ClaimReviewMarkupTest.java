package org.adduce.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.adduce.claim.Outcome;
import org.adduce.review.EditionContent;
import org.adduce.review.EditionContent.CorrectionNote;
import org.adduce.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimReviewMarkupTest {

    @Inject
    Site site;

    @Test
    void of_ratedClaim_hasTheFieldsThatAreRequired() throws Exception {
        var review = markup(Editions.content(Outcome.DISPUTED, 1, "Lena Voss", "Forty boats sank."));

        assertThat(review.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(review.get("@type").asText()).isEqualTo("ClaimReview");
        assertThat(review.get("claimReviewed").asText()).isEqualTo("Forty boats sank.");
        assertThat(review.get("url").asText()).isEqualTo(site.absolute("/claims/forty-boats-7"));
        assertThat(review.get("datePublished").asText()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(review.at("/author/name").asText()).isEqualTo(site.name());
        assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("Label of disputed");
        assertThat(review.at("/reviewRating/ratingValue").asInt()).isEqualTo(1);
        assertThat(review.at("/reviewRating/worstRating").asInt()).isEqualTo(1);
        assertThat(review.at("/reviewRating/bestRating").asInt()).isEqualTo(5);
    }

    @Test
    void of_ratingWithoutANumber_givesItsNameAlone() throws Exception {
        var rating = markup(Editions.content(Outcome.INCONCLUSIVE, null, null, "So it is."))
                .get("reviewRating");

        assertThat(rating.has("ratingValue")).isFalse();
        assertThat(rating.has("bestRating")).isFalse();
        assertThat(rating.get("alternateName").asText()).isEqualTo("Label of inconclusive");
    }

    @Test
    void of_unknownClaimant_leavesTheAuthorOut() throws Exception {
        assertThat(markup(Editions.content(Outcome.VERIFIED, 5, null, "So it is."))
                        .get("itemReviewed")
                        .has("author"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Lena Voss, Person",
        "the harbour board, Organization",
        "UNHCR, Organization",
        "University of Elsewhere, Organization",
        "Boardman, Person",
        "Åse Østby, Person"
    })
    void of_claimant_isAPersonOrAnOrganization(String claimant, String type) throws Exception {
        var author = markup(Editions.content(Outcome.VERIFIED, 5, claimant, "So it is."))
                .at("/itemReviewed/author");

        assertThat(author.get("@type").asText()).isEqualTo(type);
        assertThat(author.get("name").asText()).isEqualTo(claimant);
    }

    @Test
    void of_appearances_givesEachAddressOnceAndTheEarliestDay() throws Exception {
        var item =
                markup(Editions.content(Outcome.VERIFIED, 5, null, "So it is.")).get("itemReviewed");

        assertThat(item.get("appearance").findValuesAsText("url"))
                .containsExactly("https://post.example/boats", "https://board.example/minutes");
        assertThat(item.get("datePublished").asText()).isEqualTo("2026-02-18");
    }

    @Test
    void of_addressThatIsNoneOfTheWeb_leavesItOut() throws Exception {
        var review = markup(Editions.content(Outcome.VERIFIED, 5, null, "So it is.", "javascript:alert(1)", List.of()));

        assertThat(review.toString()).doesNotContain("javascript:");
        assertThat(review.at("/citation/0/name").asText()).isEqualTo("Log");
    }

    @Test
    void of_correctedClaim_carriesTheCorrection() throws Exception {
        var note = new CorrectionNote(2, Editions.SECOND, "The date was wrong.", List.of("summary"));

        var review = markup(Editions.content(Outcome.VERIFIED, 5, null, "So it is.", null, List.of(note)));

        assertThat(review.at("/correction/0/text").asText()).isEqualTo("The date was wrong.");
        assertThat(review.get("dateModified").asText()).isEqualTo("2026-03-05T11:30:00Z");
    }

    @Test
    void of_withdrawnClaim_isNothing() {
        var content = Editions.content(Outcome.VERIFIED, 5, null, "So it is.");

        assertThat(ClaimReviewMarkup.of(Editions.withdrawn(content, "Wrong."), site))
                .isNull();
    }

    @Test
    void of_hostileText_cannotLeaveItsElement() throws Exception {
        var hostile = "</script><!--<script>alert(1)&amp;\u2028\u2029\"\\";
        var content = Editions.content(Outcome.VERIFIED, 5, hostile, hostile);

        var json = ClaimReviewMarkup.of(Editions.inForce(content), site);

        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(new ObjectMapper().readTree(json).get("claimReviewed").asText())
                .isEqualTo(hostile);
    }

    private JsonNode markup(EditionContent content) throws Exception {
        return new ObjectMapper().readTree(ClaimReviewMarkup.of(Editions.inForce(content), site));
    }
}
