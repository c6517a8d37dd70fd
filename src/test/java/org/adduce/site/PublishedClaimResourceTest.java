package org.adduce.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PublishedClaimResourceTest {

    @Test
    void show_publishedClaim_saysAllThatAReaderIsOwed() {
        var claim = Published.claim(
                Published.article("Boats sank"), Published.HARBOUR, "the harbour board", Published.disputed());

        var page = page(claim);

        assertThat(page.select("h1").eachText()).containsExactly(Published.HARBOUR);
        assertThat(page.title()).startsWith("Disputed: “" + Published.HARBOUR);
        assertThat(page.select("main").text())
                .contains("Claimed by the harbour board")
                .contains("Disputed The evidence contradicts the claim.")
                .contains("The harbour master's log names 14 boats, not 40.")
                .contains("The harbour board met on Monday. Forty boats sank in the storm of February.")
                .contains("Boats sank Harbour Post 20 February 2026")
                .contains("Log of the harbour master document page 3 Primary source Accessed 25 February 2026")
                .contains("Meeting of the harbour board, 18 February 2026")
                .contains("We were told forty.")
                .contains("The figure was repeated in three papers.")
                .contains("Written by Ana Arroyo Approved by Eva Engström")
                .doesNotContain("Updated")
                .doesNotContain("no public page needs");
        assertThat(page.select(".prose strong").text()).isEqualTo("14");
        assertThat(page.select(".evidence a").eachAttr("href"))
                .containsExactly("https://log.example/2026", "https://board.example/minutes");
        assertThat(page.select(".hash")).isEmpty();
    }

    @Test
    void show_publishedClaim_carriesExactlyOneClaimReview() throws Exception {
        var claim = Published.claim(
                Published.article("Boats sank"), Published.HARBOUR, "the harbour board", Published.disputed());

        var data = page(claim).select("script[type=application/ld+json]");

        assertThat(data).hasSize(1);
        var review = new ObjectMapper().readTree(data.first().data());
        assertThat(review.get("@type").asText()).isEqualTo("ClaimReview");
        assertThat(review.get("url").asText()).endsWith(Published.path(claim)).startsWith("http");
        assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("Disputed");
    }

    @Test
    void show_claimOfAnUnknownClaimant_saysSoAndAsksNobody() {
        var claim = Published.claim(Published.article("Pier"), Published.PIER, null, Published.verified());

        assertThat(page(claim).select("main").text())
                .contains("Claimant unknown")
                .doesNotContain("Claimant’s response");
    }

    @Test
    void show_whileACorrectionIsOpen_saysThatItIsUnderReviewAndKeepsTheEdition() {
        var claim = Published.claim(Published.article("Open"), Published.HARBOUR, null, Published.disputed());
        Published.openCorrection(claim, "The log is of another year.");

        var page = page(claim);

        assertThat(page.select("main > *").first().text()).startsWith("This check has been under review since");
        assertThat(page.text()).contains("Disputed").doesNotContain("of another year");
        assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
    }

    @Test
    void show_correctedClaim_saysSoAtTheTop() {
        var claim = Published.claim(Published.article("Corrected"), Published.HARBOUR, null, Published.disputed());
        Published.openCorrection(claim, "The log is of another year.");
        Published.correct(claim, Published.verified());

        var page = page(claim);

        assertThat(page.select("main > *").first().text())
                .startsWith("Corrected on ")
                .contains("The log is of another year.")
                .contains("Rating");
        assertThat(page.text()).contains("Updated").contains("Verified").doesNotContain("under review since");
        given().get("/corrections")
                .then()
                .body(containsString("The log is of another year."))
                .body(containsString("href=\"" + Published.path(claim) + "\""));
    }

    @Test
    void show_withdrawnClaim_givesTheReasonInPlaceOfTheVerdict() {
        var claim = Published.claim(Published.article("Withdrawn"), Published.HARBOUR, null, Published.disputed());
        Published.withdraw(claim, "Our only source <took> it back.");

        var page = page(claim);

        assertThat(page.select("main > *").first().text())
                .startsWith("We withdrew this check on")
                .contains("Our only source <took> it back.");
        assertThat(page.title()).startsWith("Withdrawn");
        assertThat(page.select(".verdict, .verdict-card")).isEmpty();
        assertThat(page.select("main details:not([open]) > summary").eachText()).containsExactly("What we published");
        assertThat(page.select("details .evidence")).isNotEmpty();
        assertThat(page.select(".evidence")).hasSameSizeAs(page.select("details .evidence"));
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
        given().get("/corrections").then().body(containsString("Our only source &lt;took&gt; it back."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-claim-1", "1", "UPPER-1", "a%20b", "é", "a'--"})
    void show_whatIsNotPublished_isNotFound(String slug) {
        given().urlEncodingEnabled(false).get("/claims/" + slug).then().statusCode(404);
        given().urlEncodingEnabled(false).get("/reviews/" + slug).then().statusCode(404);
    }

    @Test
    void show_askedAgainWithItsTag_isNotModified() {
        var path = Published.path(
                Published.claim(Published.article("Cached"), Published.HARBOUR, null, Published.disputed()));
        var first = given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", "Accept-Encoding")
                .header("ETag", matchesPattern("\"[0-9a-f]{64}\""))
                .header("Set-Cookie", nullValue())
                .extract();
        var tag = first.header("ETag");
        var changed = first.header("Last-Modified");

        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        given().header("If-None-Match", "\"x\", W/" + tag).get(path).then().statusCode(304);
        given().header("If-None-Match", "*").get(path).then().statusCode(304);
        given().header("If-Modified-Since", changed).get(path).then().statusCode(304);
        given().header("If-None-Match", "\"x\"")
                .header("If-Modified-Since", changed)
                .get(path)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT")
                .get(path)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "soon").get(path).then().statusCode(200);
    }

    @Test
    void show_onceSomethingChanged_hasAnotherTag() {
        var claim = Published.claim(Published.article("Changing"), Published.HARBOUR, null, Published.disputed());
        var tag = given().get(Published.path(claim)).header("ETag");

        Published.openCorrection(claim, "A name is misspelt.");

        given().header("If-None-Match", tag)
                .get(Published.path(claim))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void head_ofAPage_hasItsHeadersAlone() {
        var path = Published.path(
                Published.claim(Published.article("Head"), Published.HARBOUR, null, Published.disputed()));
        var tag = given().get(path).header("ETag");

        given().head(path).then().statusCode(200).header("ETag", tag).body(emptyString());
        given().head("/claims/no-such").then().statusCode(404);
    }

    @Test
    void show_toWhoeverSendsACookie_isTheSame() {
        var path = Published.path(
                Published.claim(Published.article("Cookie"), Published.HARBOUR, null, Published.disputed()));

        assertThat(given().cookie("adduce", "x").get(path).header("ETag"))
                .isEqualTo(given().get(path).header("ETag"));
    }

    private static Document page(long claim) {
        return Jsoup.parse(given().get(Published.path(claim))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
