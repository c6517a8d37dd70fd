package org.adduce.site;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.adduce.audit.tlog.Sequencer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corrected check shows all its editions, with time and reason; each can be read, compared and checked. */
@QuarkusTest
class EditionResourceTest {

    @Inject
    Sequencer sequencer;

    @Inject
    AgroalDataSource database;

    private static String published() {
        return Published.path(
                Published.claim(Published.article("Editions"), Published.HARBOUR, "the board", Published.disputed()));
    }

    private String corrected() {
        long claim =
                Published.claim(Published.article("Editions"), Published.HARBOUR, "the board", Published.disputed());
        Published.openCorrection(claim, "The log has a <second> page.");
        Published.correct(claim, Published.verified());
        sequencer.run();
        return Published.path(claim);
    }

    private static Document page(String path) {
        return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
    }

    @Test
    void claim_publishedOnce_hasNoListOfEditions() {
        assertThat(page(published()).select(".editions, a[href$=/changes]")).isEmpty();
    }

    @Test
    void claim_corrected_showsBothEditionsWithTimeAndReason() {
        var path = corrected();

        var page = page(path);

        assertThat(page.select(".editions > li")).hasSize(2);
        assertThat(page.select(".editions > li").get(0).text())
                .contains("Edition 2", "Latest", "The log has a <second> page.", "What changed");
        assertThat(page.select(".editions > li").get(1).text()).contains("Edition 1", "Original");
        assertThat(page.select(".editions > li > p > strong a").eachAttr("href"))
                .containsExactly(path + "/editions/2", path + "/editions/1");
        assertThat(page.select(".notice a").eachAttr("href"))
                .contains(path + "/editions/2/changes", path + "/editions/1");
    }

    @Test
    void edition_thatWasReplaced_isShownAsItWasAndSaysSo() {
        var path = corrected();

        var page = page(path + "/editions/1");

        assertThat(page.select(".notice").first().text())
                .contains("Edition 1, as published on", "Replaced on", "What was wrong: The log has a <second> page.");
        assertThat(page.select(".verdict-card .finding").text())
                .isEqualTo("The harbour master's log names 14 boats, not 40.");
        assertThat(page.select(".evidence > li")).hasSize(2);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path);
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
        assertThat(page.select("a[href=" + path + "/editions/1/check]").text())
                .isEqualTo("Verify this page is unaltered");
        get(path + "/editions/1/check")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Edition 1, published on"),
                        matchesPattern("(?s).*class=\"hash\"[^>]*>(<code>)?[0-9a-f]{64}<.*")));
        get(path + "/editions/1/entry.tlog-proof").then().statusCode(200);
    }

    @Test
    void edition_thatIsTheLatest_saysSo() {
        assertThat(page(corrected() + "/editions/2").select(".notice").first().text())
                .contains("This is the latest edition.");
        assertThat(page(published() + "/editions/1").select(".notice").first().text())
                .contains("This is the latest edition.");
    }

    @Test
    void changes_ofACorrection_showTheFieldsThatDifferSideBySide() {
        var path = corrected();

        var page = page(path + "/editions/2/changes");

        assertThat(page.select("h1").text()).isEqualTo(Published.HARBOUR);
        assertThat(page.select(".notice").text()).contains("The log has a <second> page.");
        assertThat(page.select(".sides-label").eachText()).containsExactly("Rating", "Summary", "Evidence");
        assertThat(page.select(".sides").get(0).select(".side-head").eachText())
                .containsExactly("Edition 1", "Edition 2");
        assertThat(page.select(".sides").get(1).select("del").text()).contains("names 14 boats");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page(path + "/editions/1/changes?since=2")
                        .select(".sides")
                        .get(0)
                        .select(".side-head")
                        .eachText())
                .containsExactly("Edition 2", "Edition 1");
    }

    @Test
    void edition_ofAWithdrawnClaim_assertsNothing() {
        long claim = Published.claim(Published.article("Editions"), Published.PIER, null, Published.disputed());
        Published.withdraw(claim, "The log was a forgery.");

        var page = page(Published.path(claim) + "/editions/1");

        assertThat(page.select(".verdict-card")).isEmpty();
        assertThat(page.text()).contains("The verdict no longer applies", "The log was a forgery.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editions/3",
                "/editions/0",
                "/editions/x",
                "/editions/99999999999",
                "/editions/1/changes",
                "/editions/3/changes",
                "/editions/2/changes?since=7",
                "/editions/2/changes?since=-1",
                "/editions"
            })
    void edition_thatIsNone_isNotFound(String path) {
        get(corrected() + path).then().statusCode(404);
    }

    @Test
    void changes_sinceWhatIsNoNumber_areRefused() {
        get(corrected() + "/editions/2/changes?since=x").then().statusCode(400);
    }

    @Test
    void edition_ofNoClaim_isNotFound() {
        get("/claims/no-such-claim/editions/1").then().statusCode(404);
        get("/claims/NO_SLUG/editions/1").then().statusCode(404);
    }

    @Test
    void editionThatWasReplaced_changedBehindTheProgramsBack_isDisownedOnItsOwnPages() throws SQLException {
        var path = corrected();
        tamper(path, 1);

        get(path + "/editions/1").then().statusCode(200).body(containsString("no longer matches"));
        get(path + "/editions/2/changes").then().statusCode(200).body(containsString("no longer matches"));
        get(path).then().statusCode(200).body(not(containsString("no longer matches")));
    }

    @Test
    void latestEdition_changedBehindTheProgramsBack_isAnsweredToNobodyAsUnchanged() throws SQLException {
        var path = corrected();
        var known = get(path);
        assertThat(known.header("Cache-Control")).isEqualTo("public, max-age=60");
        again(path, "If-None-Match", known.header("ETag")).then().statusCode(304);
        again(path, "If-Modified-Since", known.header("Last-Modified")).then().statusCode(304);
        tamper(path, 2);

        for (var asked : new Response[] {
            get(path),
            again(path, "If-None-Match", known.header("ETag")),
            again(path, "If-Modified-Since", known.header("Last-Modified")),
            again(path, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
        }) {
            asked.then()
                    .statusCode(200)
                    .header("Cache-Control", "public, max-age=60")
                    .header("Last-Modified", nullValue())
                    .body(containsString("This edition no longer matches our record of what was published."));
        }
        var summary = page(path).select("figcaption a[href^=/reviews/]").attr("href");
        again(summary, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                .then()
                .statusCode(200)
                .body(containsString("no longer matches"));
    }

    private static Response again(String path, String header, String value) {
        return given().header(header, value).get(path);
    }

    /** As the owner of the database can: past the program, and past the triggers. */
    private void tamper(String path, int edition) throws SQLException {
        var slug = path.substring(path.lastIndexOf('/') + 1);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop trigger edition_append_only");
            statement.execute("update edition set content = replace(content, 'minutes', 'minuets') where slug = '"
                    + slug + "' and number = " + edition);
            statement.execute("create trigger edition_append_only before update, delete on edition"
                    + " for each row call \"org.adduce.audit.AppendOnly\"");
        }
    }
}
