package org.adduce.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.account.Role;
import org.adduce.testsupport.Accounts;
import org.adduce.web.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ArticleApiResourceTest {

    private static final String ARTICLES = "/api/v1/articles";

    @Inject
    Stored stored;

    @Test
    void bringIn_aText_createsAnArticle() throws Exception {
        var text = Stories.one();
        var location = post(Map.of(
                        "title",
                        "Late ferries",
                        "text",
                        text,
                        "url",
                        "https://example.org/f",
                        "publisher",
                        "Harbour Post",
                        "byline",
                        "Mia Lund",
                        "publishedAt",
                        "2026-02-27"))
                .statusCode(201)
                .body("title", equalTo("Late ferries"))
                .body("sha256", equalTo(sha256(text)))
                .extract()
                .header("Location");

        Accounts.api(Accounts.eva())
                .get(location)
                .then()
                .statusCode(200)
                .body("title", equalTo("Late ferries"))
                .body("url", equalTo("https://example.org/f"))
                .body("publisher", equalTo("Harbour Post"))
                .body("byline", equalTo("Mia Lund"))
                .body("publishedAt", equalTo("2026-02-27"))
                .body("extraction", is(oneOf("pending", "running", "done", "failed")))
                .body("text", equalTo(text))
                .body("broughtInBy", equalTo("ana"))
                .body("broughtInAt", notNullValue());
        assertThat(location).startsWith(ARTICLES + "/");
    }

    @Test
    void bringIn_theSameAgain_answersWithTheFirst() {
        var text = Stories.one();
        int id = post(Map.of("text", text)).statusCode(201).extract().path("id");

        post(Map.of("title", "Another title", "text", text)).statusCode(200).body("id", equalTo(id));
    }

    @Test
    void bringIn_htmlAndMarkdown_areReadAsSuch() {
        post(Map.of("html", "<title>Late ferries strand commuters</title><p>" + Stories.one() + "</p>"))
                .statusCode(201)
                .body("title", equalTo("Late ferries strand commuters"))
                .body("text", not(containsString("<p>")));
        post(Map.of("markdown", "# Late ferries strand commuters\n\n" + Stories.one() + " It is **late**."))
                .statusCode(201)
                .body("title", equalTo("Late ferries strand commuters"))
                .body("text", containsString("It is late."));
    }

    @Test
    void bringIn_hostileText_isStoredAsItIs() {
        var hostile = Stories.one() + " <script>alert(1)</script> '; drop table article; -- \u202e ${7*7} {7*7}.";

        post(Map.of("title", "<img src=x onerror=alert(1)>", "text", hostile))
                .statusCode(201)
                .body("title", equalTo("<img src=x onerror=alert(1)>"))
                .body("text", containsString("<script>alert(1)</script> '; drop table article; --"));
    }

    @Test
    void bringIn_aTextThatIsNoProse_isTakenAsItIs() {
        var list = "ferry lamp " + UUID.randomUUID();

        post(Map.of("text", list)).statusCode(201).body("text", equalTo(list));
    }

    static Stream<Arguments> wrongContents() {
        var story = Stories.one();
        return Stream.of(
                Arguments.of("nothing", Map.of(), "text", "content_is_one"),
                Arguments.of("a title alone", Map.of("title", "T"), "text", "content_is_one"),
                Arguments.of("two contents", Map.of("text", story, "html", story), "text", "content_is_one"),
                Arguments.of("an empty text", Map.of("text", ""), "text", "is_given"),
                Arguments.of("white space", Map.of("text", " \n\t\u00a0 "), "text", "is_an_article"),
                Arguments.of("markup without words", Map.of("html", "<p><img src=x></p>"), "html", "is_an_article"),
                Arguments.of("a NUL", Map.of("text", "Ferries\0 ran late."), "text", "is_text"),
                Arguments.of("control characters", Map.of("text", "\1\2\3\4 a"), "text", "is_text"),
                Arguments.of("a zip", Map.of("text", "PK\3\4" + story), "text", "is_no_archive"),
                Arguments.of("a PDF", Map.of("markdown", "%PDF-1.7 " + story), "markdown", "is_no_pdf"),
                Arguments.of(
                        "a bad date", Map.of("text", story, "publishedAt", "yesterday"), "publishedAt", "is_a_date"),
                Arguments.of(
                        "a script's address",
                        Map.of("text", story, "url", "javascript:alert(1)"),
                        "url",
                        "scheme_is_http"),
                Arguments.of(
                        "half an address", Map.of("text", story, "url", "example.org/f"), "url", "address_is_complete"),
                Arguments.of("a long title", Map.of("text", story, "title", "x".repeat(501)), "title", "is_short"),
                Arguments.of(
                        "a title with a NUL",
                        Map.of("text", story, "title", "a\0"),
                        "title",
                        "has_readable_characters"),
                Arguments.of("a private page", Map.of("url", "http://10.0.0.1/"), "url", "host_is_public"),
                Arguments.of("this machine's page", Map.of("url", "http://localhost/"), "url", "host_is_public"),
                Arguments.of("a mapped address", Map.of("url", "http://[::ffff:127.0.0.1]/"), "url", "host_is_public"),
                Arguments.of("a file", Map.of("url", "file:///etc/passwd"), "url", "scheme_is_http"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongContents")
    void bringIn_whatIsNoArticle_isRefusedAndLeavesNothing(
            String name, Map<String, String> body, String field, String key) {
        var someone = Accounts.someone(Role.REVIEWER);
        Accounts.api(someone)
                .contentType(ContentType.JSON)
                .body(new HashMap<>(body))
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("issues[0].field", equalTo(field))
                .body("issues[0].key", equalTo(key))
                .body("detail", notNullValue());
        assertThat(stored.articlesBy(someone)).isZero();
    }

    @Test
    void bringIn_moreThan10MB_isTooLarge() {
        post(Map.of("text", "x".repeat(ArticleImporter.LARGEST + 1)))
                .statusCode(413)
                .body("issues[0].field", equalTo("text"))
                .body("issues[0].key", equalTo("is_small"));
    }

    @Test
    void bringIn_severalThingsWrong_namesEach() {
        post(Map.of("text", Stories.one(), "title", "x".repeat(501), "url", "ftp://example.org", "publishedAt", "soon"))
                .statusCode(422)
                .body("issues.field", equalTo(List.of("title", "url", "publishedAt")));
    }

    @Test
    void bringIn_halfACharacter_isRefused() {
        var raw = "{\"text\": \"Ferries \\ud800 ran late.\"}";
        raw(raw.getBytes(StandardCharsets.UTF_8)).statusCode(422).body("issues[0].key", equalTo("is_utf8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"text\": ", "not json", "[]", "{\"text\": [\"a\"]}", "{\"text\": {\"a\": 1}}", "\"text\""})
    void bringIn_malformedJson_isABadRequest(String body) {
        raw(body.getBytes(StandardCharsets.UTF_8)).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void bringIn_brokenUtf8_isABadRequest() {
        var bytes = "{\"text\": \"Ferries ? ran late.\"}".getBytes(StandardCharsets.UTF_8);
        bytes[18] = (byte) 0xff;
        raw(bytes).statusCode(400);
    }

    @Test
    void bringIn_nothingAtAll_isRefused() {
        raw(new byte[0]).statusCode(is(oneOf(400, 422)));
    }

    @Test
    void bringIn_anotherMediaType_isUnsupported() {
        Accounts.api(Accounts.ana())
                .contentType("text/plain")
                .body(Stories.one())
                .post(ARTICLES)
                .then()
                .statusCode(415);
    }

    @Test
    void bringIn_withoutAKey_isUnauthorized() {
        given().contentType(ContentType.JSON)
                .body(Map.of("text", Stories.one()))
                .post(ARTICLES)
                .then()
                .statusCode(401);
        Accounts.page(Accounts.ana())
                .contentType(ContentType.JSON)
                .body(Map.of("text", Stories.one()))
                .post(ARTICLES)
                .then()
                .statusCode(401);
    }

    @Test
    void list_byPages_showsTheNewestFirstWithoutTexts() {
        int first = post(Map.of("text", Stories.one())).extract().path("id");
        int second = post(Map.of("text", Stories.one())).extract().path("id");

        var api = Accounts.api(Accounts.ana());
        var page = api.queryParam("limit", 1)
                .get(ARTICLES)
                .then()
                .statusCode(200)
                .body("items", everyItem(not(hasKey("text"))))
                .body("next", notNullValue())
                .extract();
        assertThat(page.<Integer>path("items[0].id")).isGreaterThanOrEqualTo(second);
        Accounts.api(Accounts.ana())
                .queryParam("after", Cursor.of(second).toString())
                .get(ARTICLES)
                .then()
                .body("items[0].id", equalTo(first));
    }

    @Test
    void list_afterAForgedCursor_isABadRequest() {
        Accounts.api(Accounts.ana())
                .queryParam("after", "7")
                .get(ARTICLES)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "999999999", "99999999999999999999", "x", "1.0", "%F0%9F%9A%B2"})
    void show_whatIsNotThere_isNotFound(String id) {
        Accounts.api(Accounts.ana())
                .urlEncodingEnabled(false)
                .get(ARTICLES + "/" + id)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse post(Map<String, String> body) {
        return Accounts.api(Accounts.ana())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ARTICLES)
                .then();
    }

    private static ValidatableResponse raw(byte[] body) {
        return Accounts.api(Accounts.ana())
                .contentType("application/json")
                .body(body)
                .post(ARTICLES)
                .then();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
