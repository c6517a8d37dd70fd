package org.adduce.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class IntakeResourceTest {

    private static final String ARTICLES = "/desk/articles";

    @Inject
    Stored stored;

    @Test
    void show_offersThreeWays() {
        Accounts.page(Accounts.ana())
                .get(ARTICLES + "/new")
                .then()
                .statusCode(200)
                .body(containsString("Pasted text"), containsString("Uploaded files"), containsString("Web page"));
    }

    @Test
    void paste_ofAnArticle_leadsToItsPage() {
        var text = "First line.\r\n\r\n" + Stories.one();

        var place = paste(Accounts.ana(), Map.of("title", "Late ferries", "text", text))
                .statusCode(303)
                .header("Location", matchesPattern("/desk/articles/\\d+"))
                .extract()
                .header("Location");

        Accounts.page(Accounts.ana())
                .get(place + "/original")
                .then()
                .statusCode(200)
                .body(equalTo(text.replace("\r", "")));
    }

    @Test
    void paste_ofTheSameAgain_leadsToTheSamePage() {
        var text = Stories.one();
        var place = paste(Accounts.ana(), Map.of("text", text)).extract().header("Location");

        paste(Accounts.ben(), Map.of("text", text)).statusCode(303).header("Location", equalTo(place));
    }

    @Test
    void paste_ofTenMegabytes_fits() {
        var text = Stories.one() + " été".repeat((ArticleImporter.LARGEST - 200) / 6) + ".";

        paste(Accounts.ana(), Map.of("text", text)).statusCode(303);
    }

    static Stream<Arguments> wrongPastes() {
        var story = Stories.one();
        return Stream.of(
                Arguments.of("nothing", Map.of(), "Enter the text of the article."),
                Arguments.of("an empty text", Map.of("text", " "), "No article text was found"),
                Arguments.of(
                        "more than 10 MB",
                        Map.of("text", "x".repeat(ArticleImporter.LARGEST + 1)),
                        "Articles can be up to 10 MB"),
                Arguments.of("a bad date", Map.of("text", story, "publishedAt", "30.2.2026"), "Enter a date like"),
                Arguments.of(
                        "a script's address",
                        Map.of("text", story, "url", "javascript:alert(1)"),
                        "starting with https"),
                Arguments.of(
                        "a long byline",
                        Map.of("text", story, "byline", "x".repeat(301)),
                        "Shorten the byline to 300 characters"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongPastes")
    void paste_ofWhatIsNoArticle_showsTheFormAgainWithWhatIsWrong(
            String name, Map<String, String> fields, String words) {
        var someone = Accounts.someone(Role.REVIEWER);

        paste(someone, fields).statusCode(422).body(containsString(words));

        assertThat(stored.articlesBy(someone)).isZero();
    }

    @Test
    void paste_refused_keepsWhatWasTyped() {
        paste(Accounts.ana(), Map.of("text", "<b>Kept</b> & shown", "title", "\"><script>", "publishedAt", "soon"))
                .statusCode(422)
                .body(containsString("&lt;b&gt;Kept&lt;/b&gt; &amp; shown"), not(containsString("\"><script>")));
    }

    @Test
    void paste_fromAnotherSite_isForbidden() {
        var someone = Accounts.someone(Role.REVIEWER);
        Accounts.pageFrom("cross-site", someone)
                .formParam("text", Stories.one())
                .post(ARTICLES)
                .then()
                .statusCode(403);
        assertThat(stored.articlesBy(someone)).isZero();
    }

    @Test
    void paste_byNobody_isUnauthorized() {
        Accounts.visitor()
                .formParam("text", Stories.one())
                .post(ARTICLES)
                .then()
                .statusCode(401);
    }

    @Test
    void upload_ofOneFile_leadsToItsPage() {
        upload(Accounts.ana(), file("story.txt", bytes(Stories.one())))
                .statusCode(303)
                .header("Location", startsWith("/desk/articles/"));
    }

    @Test
    void upload_ofSeveralFiles_leadsToTheList() {
        upload(
                        Accounts.ana(),
                        file("a.txt", bytes(Stories.one())),
                        file("b.html", bytes("<title>T</title><p>" + Stories.one() + "</p>")),
                        file("c.md", bytes("# T\n\n" + Stories.one())))
                .statusCode(303)
                .header("Location", equalTo("/desk/articles"));
    }

    @Test
    void upload_ofGoodAndBadFiles_tellsOfEach() throws IOException {
        var someone = Accounts.someone(Role.REVIEWER);

        upload(
                        someone,
                        file("good.txt", bytes(Stories.one())),
                        file("zipped.txt", zip()),
                        file("story.docx", zip()),
                        file("broken.md", new byte[] {'a', (byte) 0xff, 'b'}),
                        file("picture.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}),
                        file("<img src=x onerror=alert(1)>.txt", new byte[0]),
                        file("huge.txt", new byte[ArticleImporter.LARGEST + 1]))
                .statusCode(422)
                .body(
                        containsString("zip archive"),
                        containsString("Choose a file named .txt, .html or .md"),
                        containsString("not valid UTF-8"),
                        containsString("This file is empty"),
                        containsString("Articles can be up to 10 MB"),
                        not(containsString("<img src=x")));
        assertThat(stored.articlesBy(someone)).isEqualTo(1);
    }

    @Test
    void upload_withoutFiles_asksForThem() {
        Accounts.page(Accounts.ana())
                .multiPart("files", "", new byte[0], "application/octet-stream")
                .post(ARTICLES + "/uploaded")
                .then()
                .statusCode(422)
                .body(containsString("Choose at least one file"));
        Accounts.page(Accounts.ana())
                .multiPart("other", "x")
                .post(ARTICLES + "/uploaded")
                .then()
                .statusCode(422);
    }

    @Test
    void upload_ofAnotherMediaType_isUnsupported() throws IOException {
        Accounts.page(Accounts.ana())
                .contentType("application/zip")
                .body(zip())
                .post(ARTICLES + "/uploaded")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @MethodSource("refusedAddresses")
    void fetch_ofARefusedAddress_saysWhyAtTheField(String address, String words) {
        Accounts.page(Accounts.ana())
                .formParam("address", address)
                .post(ARTICLES + "/fetched")
                .then()
                .statusCode(422)
                .body(containsString(words), containsString("id=\"address-error\""));
    }

    static Stream<Arguments> refusedAddresses() {
        return Stream.of(
                Arguments.of("", "Enter the web address"),
                Arguments.of("http://127.0.0.1:8080/", "not on the public internet"),
                Arguments.of("http://169.254.169.254/latest/meta-data", "not on the public internet"),
                Arguments.of("http://[::1]/", "not on the public internet"),
                Arguments.of("file:///etc/passwd", "starting with https"),
                Arguments.of("example.org", "Enter a complete web address"),
                Arguments.of("https://ana:secret@example.org/", "Remove the user name"));
    }

    @Test
    void list_showsArticlesInertly() {
        paste(Accounts.ana(), Map.of("title", "<script>alert(1)</script>", "text", Stories.one()))
                .statusCode(303);

        Accounts.page(Accounts.ana())
                .get(ARTICLES)
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)"), not(containsString("<script>alert(1)")));
    }

    @Test
    void list_byNobody_leadsToSignIn() {
        Accounts.visitor().get(ARTICLES).then().statusCode(is(303)).header("Location", startsWith("/desk/sign-in"));
    }

    private static ValidatableResponse paste(Account by, Map<String, String> fields) {
        return Accounts.page(by)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(ARTICLES)
                .then();
    }

    private record Uploaded(String name, byte[] content) {}

    private static Uploaded file(String name, byte[] content) {
        return new Uploaded(name, content);
    }

    private static ValidatableResponse upload(Account by, Uploaded... files) {
        var request = Accounts.page(by);
        for (var file : files) {
            request.multiPart("files", file.name(), file.content(), "application/octet-stream");
        }
        return request.post(ARTICLES + "/uploaded").then();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("story.txt"));
            zip.write(bytes(Stories.one()));
        }
        return bytes.toByteArray();
    }
}
