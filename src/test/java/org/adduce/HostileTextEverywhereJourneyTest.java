package org.adduce;

import static io.restassured.http.ContentType.JSON;
import static org.adduce.testsupport.Accounts.ada;
import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.api;
import static org.adduce.testsupport.Accounts.ben;
import static org.adduce.testsupport.Accounts.eva;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.adduce.account.Account;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xml.sax.InputSource;

/**
 * Text that would like to be more than text, sent by the API into every field that takes words: it is kept as it is, and no
 * page, feed or export lets it do anything. The browser reports whatever runs.
 */
@QuarkusTest
class HostileTextEverywhereJourneyTest {

    /** Nothing in it is refused: markup, script, template expressions, bidi controls, an emoji, ends of lines and of JSON. */
    private static final String HOSTILE = "=1+1 </script></title></textarea><script>alert('ran')</script>"
            + "<img src=x onerror=\"alert('ran')\"><svg onload=alert('ran')> '\" {7*7} ${7*7} {#if} {inject:site.name}"
            + " &lt;b&gt; \u202eevil\u202c \ud83d\ude00 \\u0041 %3Cb%3E --> ]]> <!--";

    private static final String LINE_ENDS = HOSTILE + " \u2028\u2029 end";

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    ObjectMapper mapper;

    @Test
    void everyPage_withHostileTextInEveryField_showsItAndRunsNothing() throws Exception {
        var mark = UUID.randomUUID().toString();
        var person = someone();
        long article = bringIn(mark);
        long claim = publish(article);
        var left = List.of(
                "/desk/claims/" + claim,
                "/desk/articles/" + article,
                "/desk",
                "/desk/claims?article=" + article,
                "/desk/articles",
                "/desk/account",
                "/desk/articles/new");

        for (var path : left) {
            visit(eva(), path, false);
        }
        for (var path : List.of("/desk/people", "/desk/audit", "/desk/audit?subject=claims/" + claim)) {
            visit(ada(), path, false);
        }
        visit(person, "/desk/account", true);
        visit(eva(), "/desk/claims/" + claim, true);
        visit(eva(), "/desk/articles/" + article, true);
        var slug = publicPath(claim);
        for (var path : List.of(slug, "/", "/reviews", "/corrections")) {
            visit(null, path, true);
        }
        assertJsonLdIsWhole(slug);
        post(eva(), claim, "withdrawal", Map.of("reason", LINE_ENDS));
        for (var path : List.of(slug, "/", "/reviews", "/corrections")) {
            visit(null, path, false);
        }
        assertFeedIsXml();
        assertExportsAreInert(claim);
        assertThat(browser.faults()).isEmpty();
    }

    private Account someone() {
        var name = "hostile-" + Long.toString(System.nanoTime(), 36);
        var shown = HOSTILE.substring(0, 110);
        api(ada())
                .contentType(JSON)
                .body(Map.of("name", name, "displayName", shown, "roles", List.of("editor")))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        api(ada())
                .contentType(JSON)
                .body(Map.of("label", shown))
                .post("/api/v1/accounts/" + name + "/keys")
                .then()
                .statusCode(201);
        var kept = api(ada()).get("/api/v1/accounts/" + name).jsonPath().getString("displayName");
        assertThat(kept).isEqualTo(shown);
        return SignedInPeople.named(name);
    }

    private long bringIn(String mark) {
        var words = "The board said that 40 boats sank in May " + HOSTILE;
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("text", words + "\n\n" + mark + " and nobody was hurt in 2026, the mayor said.\n\nMore is to come.");
        for (var field : List.of("title", "publisher", "byline")) {
            sent.put(field, HOSTILE.substring(0, 189));
        }
        sent.put(
                "url",
                "https://example.org/?%22onmouseover=%22alert(1)'x=<script>".replace("<script>", "%3Cscript%3E"));
        var made = api(ana())
                .contentType(JSON)
                .body(sent)
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(made.getString("title")).isEqualTo(sent.get("title"));
        assertThat(made.getString("byline")).isEqualTo(sent.get("byline"));
        assertThat(made.getString("text")).contains("<script>alert('ran')</script>");
        return made.getLong("id");
    }

    /** Marks a passage, and takes it through every step that takes words. */
    private long publish(long article) {
        var exact = "40 boats sank in May =1+1 </script></title></textarea><script>alert('ran')</script>";
        long claim = api(ana())
                .contentType(JSON)
                .body(Map.of("exact", exact, "claimant", HOSTILE.substring(0, 189)))
                .post("/api/v1/articles/" + article + "/claims")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        post(ana(), claim, "rephrasing", Map.of("text", HOSTILE, "claimant", HOSTILE.substring(0, 180)));
        post(eva(), claim, "assignment", Map.of("assignee", ana().name(), "note", LINE_ENDS));
        post(ana(), claim, "start", Map.of());
        save(claim, "\"0\"", "First: ");
        post(ana(), claim, "submission", Map.of());
        post(ben(), claim, "return", Map.of("comment", LINE_ENDS));
        post(ana(), claim, "submission", Map.of());
        post(ben(), claim, "approval", Map.of());
        post(eva(), claim, "reopening", Map.of("reason", LINE_ENDS));
        post(ana(), claim, "submission", Map.of());
        post(ben(), claim, "approval", Map.of());
        post(eva(), claim, "publication", Map.of());
        post(eva(), claim, "correction", Map.of("reason", LINE_ENDS));
        save(claim, "\"1\"", "Second: ");
        post(ana(), claim, "submission", Map.of());
        post(ben(), claim, "approval", Map.of());
        post(eva(), claim, "publication", Map.of());
        post(eva(), claim, "correction", Map.of("reason", LINE_ENDS));
        post(eva(), claim, "abandonment", Map.of("reason", LINE_ENDS));
        post(ben(), claim, "conflict", Map.of("reason", LINE_ENDS));
        return claim;
    }

    private void save(long claim, String version, String start) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put(
                "source", Map.of("name", HOSTILE, "kind", "<script>x", "url", "https://x.example/?'onmouseover='x"));
        evidence.put("excerpt", LINE_ENDS);
        evidence.put("locator", HOSTILE);
        evidence.put("stance", "refutes");
        evidence.put("primary", true);
        evidence.put("seenOn", "2026-02-25");
        evidence.put("note", LINE_ENDS);
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("rating", "disputed");
        review.put("summary", start + HOSTILE);
        review.put(
                "reasoning",
                LINE_ENDS + "\n\n[press](javascript:alert(1)) ![x](https://x.example/x.png) <b onclick=\"x\">b</b>");
        review.put("chosenBecause", LINE_ENDS);
        review.put("evidence", List.of(evidence));
        review.put("appearances", List.of(Map.of("url", "https://x.example/", "date", "2026-02-18", "place", HOSTILE)));
        review.put("central", false);
        review.put("claimantResponse", Map.of("asked", true, "reason", LINE_ENDS, "answer", LINE_ENDS));
        review.put("waivers", List.of(Map.of("rule", "primary-source", "reason", LINE_ENDS)));
        var kept = api(ana())
                .header("If-Match", version)
                .contentType(JSON)
                .body(review)
                .put("/api/v1/claims/" + claim + "/review")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        visit(ana(), "/desk/claims/" + claim + "/review", false);
        assertThat(kept.getString("summary")).isEqualTo(start + HOSTILE);
        assertThat(kept.getString("evidence[0].excerpt")).isEqualTo(LINE_ENDS);
        assertThat(kept.getString("waivers[0].reason")).isEqualTo(LINE_ENDS);
    }

    private static void post(Account by, long claim, String step, Map<String, ?> document) {
        api(by).contentType(JSON)
                .body(document)
                .post("/api/v1/claims/" + claim + "/" + step)
                .then()
                .statusCode(200);
    }

    private void visit(Account person, String path, boolean showsIt) {
        var page = pageOf(person);
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        assertThat(page.locator(
                                "main img, main svg[onload], main [onerror], main [onclick], main [onmouseover], main iframe")
                        .count())
                .as("what runs on " + path)
                .isZero();
        assertThat(page.locator("main script:not([type='application/ld+json'])").count())
                .as("scripts on " + path)
                .isZero();
        assertThat(page.locator("a[href^='javascript:'], a[href^='data:']").count())
                .as("links on " + path)
                .isZero();
        var text = page.locator("body").textContent();
        assertThat(text).as(path).doesNotContain("{49}").doesNotContain("$49");
        if (showsIt) {
            assertThat(text).as(path).contains("<script>alert('ran')</script>");
        }
        page.context().close();
    }

    private Page pageOf(Account person) {
        var page = browser.open();
        if (person != null) {
            page.context()
                    .addCookies(List.of(new Cookie(SignedInPeople.cookieName(), SignedInPeople.session(person))
                            .setUrl(RestAssured.baseURI + ":" + RestAssured.port)));
        }
        return page;
    }

    private static String publicPath(long claim) {
        return api(eva()).get("/api/v1/claims/" + claim + "/review").jsonPath().getString("edition.path");
    }

    private void assertJsonLdIsWhole(String path) throws Exception {
        var html = org.jsoup.Jsoup.parse(RestAssured.get(path).asString());
        var scripts = html.select("script[type=application/ld+json]");
        assertThat(scripts).hasSize(1);
        assertThat(mapper.readTree(scripts.get(0).data()).get("claimReviewed").asText())
                .contains("<script>alert('ran')</script>");
    }

    private static void assertFeedIsXml() throws Exception {
        var feed = RestAssured.get("/feed.xml").asString();
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("summary").getLength()).isPositive();
    }

    private void assertExportsAreInert(long claim) throws Exception {
        var query = "?subject=claims/" + claim;
        var csv = page("/desk/audit/export.csv" + query);
        assertThat(csv).contains("\"'=1+1").doesNotContain(",\"=1+1").doesNotContain("\n=1+1");
        var lines = page("/desk/audit/export.jsonl" + query).split("\n");
        List<String> reasons = new ArrayList<>();
        for (var line : lines) {
            reasons.add(mapper.readTree(line).path("reason").asText());
        }
        assertThat(reasons).contains(LINE_ENDS);
    }

    private static String page(String path) {
        return org.adduce.testsupport.Accounts.page(eva())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
