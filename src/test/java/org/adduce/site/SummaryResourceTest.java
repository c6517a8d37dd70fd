package org.adduce.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.adduce.review.PublicationRule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

@QuarkusTest
class SummaryResourceTest {

    @Test
    void show_articleWithTwoVerdicts_countsThemAndTellsEach() {
        var article = Published.article("Two verdicts");
        var first = Published.claim(article, Published.HARBOUR, "the harbour board", Published.disputed());
        var second = Published.claim(article, Published.PIER, null, Published.verified());

        var page = page(Published.summaryPath(first));

        assertThat(Published.summaryPath(second)).isEqualTo(Published.summaryPath(first));
        assertThat(page.select("h1").eachText()).containsExactly("Two verdicts");
        assertThat(page.select(".chart li").eachText()).containsExactly("1 Verified", "1 Disputed");
        assertThat(page.select(".chart rect").eachAttr("width")).containsExactly("50.00", "50.00");
        assertThat(page.select(".claim-words a").eachAttr("href"))
                .containsExactly(Published.path(second), Published.path(first));
        assertThat(page.select("main").text())
                .contains("Harbour Post")
                .contains("Published 20 February 2026")
                .contains("Read the article at post.example")
                .contains("Sunk at their moorings: fourteen.")
                .contains("Written by Ana Arroyo Approved by Eva Engström")
                .doesNotContain("no public page needs");
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void show_articleOfWhichOneReviewWasWithdrawn_countsTheOthers() {
        var article = Published.article("One withdrawn");
        var gone = Published.claim(article, Published.HARBOUR, null, Published.disputed());
        Published.claim(article, Published.PIER, null, Published.verified());
        Published.withdraw(gone, "Our source took it back.");

        var page = page(Published.summaryPath(gone));

        assertThat(page.select(".chart li").eachText()).containsExactly("1 Verified");
        assertThat(page.select(".summary-claim").last().text())
                .startsWith("Withdrawn")
                .contains("Our source took it back.")
                .doesNotContain("14 boats");
    }

    @Test
    void show_articleOfWhichAllWasWithdrawn_saysSo() {
        var claim = Published.claim(Published.article("All gone"), Published.HARBOUR, null, Published.disputed());
        Published.withdraw(claim, "Wrong.");

        var page = page(Published.summaryPath(claim));

        assertThat(page.select(".chart")).isEmpty();
        assertThat(page.text()).contains("All checks of this article have been withdrawn.");
    }

    @Test
    void show_articleWithAnotherTitleSince_keepsItsAddress() {
        var article = Published.article("First title");
        var first = Published.claim(article, Published.HARBOUR, null, Published.disputed());
        var address = Published.summaryPath(first);
        Published.retitle(article, "Another title");
        Published.claim(article, Published.PIER, null, Published.verified());

        assertThat(page(address).select("h1").text()).isEqualTo("Another title");
    }

    @Test
    void list_afterAPublication_beginsWithIt() {
        var claim = Published.claim(Published.article("Newest of all"), Published.HARBOUR, null, Published.disputed());

        var page = page("/reviews");

        assertThat(page.select(".claim-words a").first().attr("href")).isEqualTo(Published.summaryPath(claim));
        assertThat(page("/").select(".claim-words a").first().attr("href")).isEqualTo(Published.path(claim));
    }

    @Test
    void list_longerThanAPage_goesOn() {
        for (int i = 0; i < 21; i++) {
            Published.claim(Published.article("Long list " + i), Published.HARBOUR, null, Published.disputed());
        }
        var first = page("/reviews");
        var next = page(first.selectFirst("a[rel=next]").attr("href"));

        assertThat(first.select(".claim-words a")).hasSize(20);
        assertThat(next.select(".claim-words a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.select(".claim-words a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reviews?after=x", "/corrections?after=7.8", "/reviews?after=eA"})
    void list_fromAPlaceThatIsNone_isRefused(String path) {
        given().get(path).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/reviews",
                "/corrections",
                "/methodology",
                "/contact",
                "/feed.xml",
                "/robots.txt",
                "/sitemap.xml"
            })
    void anyPublicPage_isCachedAndAnswersHead(String path) {
        var tag = given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        given().head(path).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void methodology_hasTheScaleWithDefinitionsAndNumbers() {
        var rows = page("/methodology").select("tbody tr").eachText();

        assertThat(rows).hasSize(5);
        assertThat(rows.get(0)).isEqualTo("✓ Verified The evidence confirms the claim as it was made. Verified 5");
        assertThat(rows.get(3)).endsWith("Inconclusive None");
        assertThat(page("/methodology").select("#rules + ul li")).hasSize(PublicationRule.values().length);
    }

    @Test
    void feed_ofHostileText_isPlainText() throws Exception {
        var hostile = Published.findings(
                "disputed",
                "<script>alert(1)</script>]]>&amp; \u0007",
                Published.disputed().evidence());
        var claim = Published.claim(Published.article("Feed"), Published.HARBOUR, null, hostile);

        var xml = given().get("/feed.xml")
                .then()
                .header("Content-Type", startsWith("application/atom+xml"))
                .extract()
                .asString();

        var feed =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(xml).doesNotContain("<script>");
        assertThat(feed.getElementsByTagName("summary").item(0).getTextContent())
                .startsWith("<script>alert(1)</script>]]>&amp;");
        assertThat(feed.getElementsByTagName("entry").item(0).getTextContent()).contains(Published.path(claim));
    }

    @Test
    void sitemap_hasWhatIsPublic() {
        var claim = Published.claim(Published.article("Mapped"), Published.HARBOUR, null, Published.disputed());

        given().get("/sitemap.xml")
                .then()
                .body(containsString(Published.path(claim) + "</loc>"))
                .body(containsString(Published.summaryPath(claim) + "</loc>"));
        given().get("/robots.txt").then().body(containsString("Disallow: /desk"));
    }

    private static Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
