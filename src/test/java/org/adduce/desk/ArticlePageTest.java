package org.adduce.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.adduce.article.ArticleImporter;
import org.adduce.article.ArticleSubmission;
import org.adduce.article.Description;
import org.adduce.article.Stories;
import org.adduce.claim.Claim;
import org.adduce.claim.Claims;
import org.adduce.extraction.text.Format;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ArticlePageTest {

    @Inject
    ArticleImporter importer;

    @Inject
    Claims claims;

    @Test
    void show_hostileText_isInert() {
        var page =
                bringIn("<img src=x onerror=alert(1)>", Stories.one() + " <script>alert(1)</script> {7*7} &lt;b&gt;");

        ana().get(page)
                .then()
                .statusCode(200)
                .body(
                        containsString("&lt;img src=x onerror=alert(1)&gt;"),
                        containsString("{7*7}"),
                        containsString("&amp;lt;b&amp;gt;"),
                        not(containsString("<script>alert")),
                        not(containsString("<img src=x")));
    }

    @Test
    void mark_selectedWords_addsAClaimThere() {
        var page = bringIn("Ferries", "It rained all day. " + Stories.one());

        mark(page, Map.of("exact", "rained", "start", "3", "end", "9", "claimant", "the weather"))
                .statusCode(303)
                .header("Location", matchesPattern(page + "#mark-\\d+"));

        assertThat(marked(page).passage().exact()).isEqualTo("rained");
        assertThat(marked(page).passage().start()).isEqualTo(3);
        ana().get(page)
                .then()
                .body(containsString("<mark class=\"open first\" data-stage=\"open\""), containsString("the weather"));
    }

    @Test
    void mark_pastedWords_areFoundWhateverTheirWhiteSpace() {
        var page = bringIn(
                "Ferries",
                "On Monday it rained on the whole harbour all day.\n\nNobody came to the quay. " + Stories.one());

        mark(page, Map.of("exact", " all  day.\r\n\r\nNobody ")).statusCode(303);

        assertThat(marked(page).passage().exact()).isEqualTo("all day.\n\nNobody");
    }

    @ParameterizedTest
    @CsvSource({
        "snow, '', ''",
        "rained, '', ''",
        "'', '', ''",
        "rained, 5, 5",
        "rained, 5, 99999",
        "rained, -1, 4",
    })
    void mark_whatHasNoPlace_isRefusedAndAddsNothing(String words, String start, String end) {
        var page = bringIn("Ferries", "It rained. It rained again. " + Stories.one());

        mark(page, Map.of("exact", words, "start", start, "end", end))
                .statusCode(422)
                .body(containsString("role=\"alert\""));

        assertThat(claims.ofArticle(id(page)).stream().filter(Claim::isByHand)).isEmpty();
    }

    @Test
    void mark_withPlacesThatAreNoNumbers_isABadRequest() {
        mark(bringIn("Ferries", Stories.one()), Map.of("exact", "x", "start", "a", "end", "b"))
                .statusCode(400);
    }

    @Test
    void mark_theSameTwice_isRefused() {
        var page = bringIn("Ferries", "It rained. " + Stories.one());
        mark(page, Map.of("exact", "It rained")).statusCode(303);

        mark(page, Map.of("exact", "It rained")).statusCode(409);
    }

    @Test
    void mark_fromAnotherSite_isForbidden() {
        var page = bringIn("Ferries", "It rained. " + Stories.one());

        Accounts.pageFrom("cross-site", Accounts.ana())
                .formParam("exact", "It rained")
                .post(page + "/claims")
                .then()
                .statusCode(403);
    }

    @Test
    void describe_putsItRight() {
        var page = bringIn("Feries", Stories.one());

        describe(
                        page,
                        version(page),
                        Map.of("title", "Ferries", "publisher", "Harbour Post", "publishedAt", "2026-02-27"))
                .statusCode(303);

        ana().get(page)
                .then()
                .body(
                        containsString(">Ferries</h1>"),
                        containsString("Harbour Post"),
                        containsString("edited the article details"));
    }

    @Test
    void describe_anOlderVersion_isRefused() {
        var page = bringIn("Feries", Stories.one());
        var version = version(page);
        describe(page, version, Map.of("title", "Ferries")).statusCode(303);

        describe(page, version, Map.of("title", "Ships"))
                .statusCode(412)
                .body(containsString(">Ferries</h1>"), containsString("name=\"title\" value=\"Ships\""))
                .body(containsString("name=\"version\" value=\"" + version(page) + "\""));

        ana().get(page).then().body(containsString(">Ferries</h1>"));
    }

    @Test
    void describe_withANul_saysWhereAndKeepsTheRest() {
        var page = bringIn("Ferries", Stories.one());

        describe(page, version(page), Map.of("title", "Late ferries", "byline", "Ana\0 Arroyo"))
                .statusCode(422)
                .body(containsString("id=\"byline-error\""))
                .body(containsString("value=\"Late ferries\""), containsString("value=\"Ana\uFFFD Arroyo\""));
        ana().get(page).then().body(containsString(">Ferries</h1>"));
    }

    @Test
    void describe_wrongly_saysWhatAtTheFields() {
        var page = bringIn("Ferries", Stories.one());

        describe(page, version(page), Map.of("title", " ", "url", "javascript:alert(1)", "publishedAt", "soon"))
                .statusCode(422)
                .body(allOf(
                        containsString("id=\"title-error\""),
                        containsString("id=\"url-error\""),
                        containsString("id=\"publishedAt-error\"")));
        ana().get(page).then().body(containsString(">Ferries</h1>"));
    }

    @Test
    void original_isAnAttachmentThatNoBrowserRuns() {
        var text = "<script>alert(1)</script>" + Stories.one();
        var page = bringIn("Ferries", text);

        ana().get(page + "/original")
                .then()
                .statusCode(200)
                .header("Content-Disposition", matchesPattern("attachment; filename=\"article-\\d+.txt\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .body(equalTo(text));
        Accounts.visitor().get(page + "/original").then().statusCode(303);
    }

    @Test
    void extraction_tellsHowFarItIs() {
        ana().get(bringIn("Ferries", Stories.one()) + "/extraction")
                .then()
                .statusCode(200)
                .body(containsString("id=\"extraction\""), not(containsString("<html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999", "99999999999999999999", "x", "-1", "1.0"})
    void show_whatIsNotThere_isNotFound(String id) {
        ana().get("/desk/articles/" + id).then().statusCode(404);
        ana().get("/desk/articles/" + id + "/original").then().statusCode(404);
        ana().post("/desk/articles/" + id + "/extraction").then().statusCode(404);
        ana().formParam("exact", "x")
                .post("/desk/articles/" + id + "/claims")
                .then()
                .statusCode(404);
    }

    private String bringIn(String title, String text) {
        var told = new Description(title, null, null, null, null);
        var brought = importer.bringIn(ArticleSubmission.text("text", text, Format.PLAIN, told), Accounts.ana());
        return "/desk/articles/" + brought.articleId();
    }

    private Claim marked(String page) {
        return claims.ofArticle(id(page)).stream()
                .filter(Claim::isByHand)
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse mark(String page, Map<String, String> fields) {
        return ana().formParams(fields).post(page + "/claims").then();
    }

    private static ValidatableResponse describe(String page, String version, Map<String, String> fields) {
        return ana().formParams(fields)
                .formParam("version", version)
                .post(page + "/description")
                .then();
    }

    private static String version(String page) {
        return ana().get(page).then().extract().htmlPath().getString("**.find { it.@name == 'version' }.@value");
    }

    private static long id(String page) {
        return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }

    private static RequestSpecification ana() {
        return Accounts.page(Accounts.ana());
    }
}
