package org.adduce.extraction.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownClaimsTest {

    private static KnownClaims claims(boolean byMeaning) {
        KnownClaims claims = new KnownClaims(byMeaning);
        claims.add("dam", "The dam above Oakham cost 40 million crowns.", "What Oakham's dam cost", "Ada Stone");
        claims.add("school", "Half the schools of Bray have no heating.", "Cold schools in Bray?");
        claims.add("bridge", "The bridge at Tarbeck will be closed for two years.");
        return claims;
    }

    private static List<String> ids(KnownClaims claims, String query) {
        return claims.rank(query, 10).stream().map(RankedClaim::id).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rank_query_bringsTheClaimItRepeatsFirst(boolean byMeaning) {
        KnownClaims claims = claims(byMeaning);
        assertThat(ids(claims, "They spent 40 million on that Oakham dam!"))
                .first()
                .isEqualTo("dam");
        assertThat(ids(claims, "#BraySchools have no heating https://example.org/x — Tom Hill (@tomhill) May 3, 2026"))
                .first()
                .isEqualTo("school");
        assertThat(ids(claims, "no bridge at Tarbeck until 2028??")).first().isEqualTo("bridge");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rank_claimsThatDifferInQuotationMarksAlone_keepTheirOrder(boolean byMeaning) {
        KnownClaims claims = claims(byMeaning);
        claims.add("first", "The mayor called the dam a \"gift to Oakham.\"");
        claims.add("second", "The mayor called the dam a ‘gift to Oakham.’");
        List<RankedClaim> ranked = claims.rank("Did the mayor say the dam is a gift to Oakham?", 2);
        assertThat(ranked).extracting(RankedClaim::id).containsExactly("first", "second");
        assertThat(ranked.get(0).score()).isEqualTo(ranked.get(1).score());
    }

    @Test
    void rank_top_isTheMostThatComes() {
        assertThat(claims(false).rank("dam in Oakham, schools in Bray, bridge at Tarbeck", 2))
                .hasSize(2);
    }

    @Test
    void rank_nothingInCommon_isEmpty() {
        assertThat(claims(false).rank("xyz", 5)).isEmpty();
        assertThat(new KnownClaims(true).rank("dam", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ud800", "#", "@", "https://", "?!?", "# # @ @", "—"})
    void rank_queryWithoutWords_neverThrows(String query) {
        assertThat(claims(true).rank(query, 5)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void rank_severalThreads_isTheSame() {
        KnownClaims claims = claims(true);
        List<RankedClaim> expected = claims(true).rank("the dam cost 40 million", 3);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> claims.rank("the dam cost 40 million", 3)))
                .allMatch(expected::equals);
    }
}
