package org.adduce.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormTagsTest {

    @Inject
    Site site;

    private static Document gallery() {
        return Jsoup.parse(given().when()
                .get("/desk/test/gallery")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString());
    }

    private Response send(String title) {
        return given().redirects()
                .follow(false)
                .formParam("title", title)
                .formParam("publisher", "<b>Post</b>")
                .when()
                .post("/desk/test/gallery");
    }

    @Test
    void field_showsItsValueAsText() {
        assertThat(gallery().select("#main").html()).doesNotContain("<for>");
    }

    @Test
    void everyInput_hasLabelAndWhatDescribesItExists() {
        var page = gallery();
        assertThat(page.select(".form .field input:not([type=radio]), .form textarea, .form select"))
                .isNotEmpty()
                .allSatisfy(input ->
                        assertThat(page.select("label[for=" + input.id() + "]")).isNotEmpty());
        assertThat(page.select("[aria-describedby]")).isNotEmpty().allSatisfy(input -> {
            for (var id : input.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        });
    }

    @Test
    void page_keepsToTheContentSecurityPolicy() {
        var page = gallery();
        assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
        assertThat(page.select("script, link[rel=stylesheet]"))
                .allSatisfy(it -> assertThat(it.attr("src") + it.attr("href")).startsWith("/"));
    }

    @Test
    void refusedForm_isShownAgainWithValuesAndIssues() {
        var answer = send(" ");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".errors a[href=#title]").text()).isEqualTo("Give the article its title.");
        assertThat(page.select("#title-error").text()).contains("Give the article its title.");
        assertThat(page.select("#title").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#publisher").attr("value")).isEqualTo("<b>Post</b>");
    }

    @Test
    void notice_isShownOnceAsText() {
        var answer = send("<i>x</i> | . ;");
        assertThat(answer.statusCode()).isEqualTo(303);
        var cookie = answer.detailedCookie(Flash.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        var shown = given().cookie(Flash.COOKIE, cookie.getValue()).when().get("/desk/test/gallery");
        assertThat(Jsoup.parse(shown.asString())
                        .select("#main > .notice")
                        .first()
                        .html())
                .isEqualTo("Saved: &lt;i&gt;x&lt;/i&gt; | . ;");
        assertThat(shown.detailedCookie(Flash.COOKIE).getMaxAge()).isZero();
    }

    @Test
    void forgedNotice_saysNothing() {
        for (var forged :
                new String[] {"x", "%%%", "..|..|", Cursor.of("no_such_key").toString(), "bm90"}) {
            given().cookie(Flash.COOKIE, forged)
                    .when()
                    .get("/desk/test/gallery")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void pager_keepsTheFilter() {
        given().urlEncodingEnabled(false)
                .when()
                .get("/desk/test/gallery?stage=open&after=old&q=a%26b")
                .then()
                .body(containsString("/desk/test/gallery?stage=open&amp;q=a%26b&amp;after=abc"));
    }

    @Test
    void time_saysItsZone() {
        var time = gallery().select(".meta time").first();
        assertThat(time.attr("datetime")).isEqualTo("2026-03-09T14:05:33Z");
        assertThat(time.attr("title")).isEqualTo("9 March 2026 at 14:05:33 UTC");
        assertThat(time.text()).isEqualTo("9 Mar 2026, 14:05");
    }

    @Test
    void assets_mayBeKeptForGood() {
        var page = gallery();
        for (var element : page.select("link[rel=stylesheet], link[rel=modulepreload], script[type=module]")) {
            given().when()
                    .get(element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "public, max-age=31536000, immutable");
        }
        given().when().get("/webjars/htmx.org/dist/htmx.min.js").then().statusCode(200);
    }

    @Test
    void styleSheet_holdsEveryFile() {
        given().when()
                .get(Jsoup.parse(given().get("/desk/test/gallery").asString())
                        .select("link[rel=stylesheet]")
                        .attr("href"))
                .then()
                .contentType("text/css;charset=UTF-8")
                .body(containsString(".chip"), containsString(".history"));
    }
}
