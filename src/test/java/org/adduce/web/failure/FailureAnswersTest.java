package org.adduce.web.failure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.adduce.web.RawHttp;
import org.adduce.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailureAnswersTest {

    private static final String FAILURES = """
            wrong-stage, 409
            not-yours, 403
            stale, 412
            incomplete, 422
            forbidden, 403
            missing, 404
            bad-parameter, 400
            too-large, 413
            zip, 415
            too-many, 429
            lost-race, 412
            lock-timeout, 412
            deadlock, 412
            row-locked, 412
            database, 500
            bug, 500
            """;

    @Inject
    Site site;

    private static ValidatableResponse get(String path) {
        return given().redirects().follow(false).when().get(path).then();
    }

    @ParameterizedTest
    @CsvSource(textBlock = FAILURES)
    void failure_underApi_isProblemDetails(String name, int status) {
        get("/api/v1/test/failures/" + name)
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .body("status", equalTo(status), "type", equalTo("about:blank"))
                .body("title", not(containsString("failure_")))
                .body(not(containsString("secret")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = FAILURES)
    void failure_ofPage_isPageOfItsOwn(String name, int status) {
        get("/desk/test/failures/" + name)
                .statusCode(status)
                .contentType(startsWith("text/html"))
                .body(containsString("<h1>"))
                .body(not(containsString("secret")));
    }

    @Test
    void incomplete_underApi_namesEveryIssueAtItsField() {
        get("/api/v1/test/failures/incomplete")
                .body("issues", hasSize(2))
                .body("issues[0].field", equalTo("title"))
                .body("issues[0].key", equalTo("not_blank"))
                .body("issues[0].message", equalTo("Enter a value."));
    }

    @Test
    void failure_ofPage_leadsBackToOurOwnPageOnly() {
        var path = "/desk/test/failures/wrong-stage";
        given().header("Referer", site.absolute("/desk/claims/7?a=b"))
                .when()
                .post(path)
                .then()
                .body(containsString("href=\"/desk/claims/7?a=b\""));
        for (var foreign : java.util.List.of("https://evil.example/x", site.origin() + ".evil.example/x", "/x", "x")) {
            given().header("Referer", foreign)
                    .when()
                    .post(path)
                    .then()
                    .body(not(containsString("Back to the previous page")));
        }
    }

    @Test
    void tooMany_saysWhenToComeBack() {
        get("/api/v1/test/failures/too-many").header("Retry-After", "2");
        get("/desk/test/failures/too-many").header("Retry-After", "2");
    }

    @Test
    void fault_ofProgram_tellsItsNumberOnly() {
        get("/api/v1/test/failures/bug").body("requestId", not(equalTo(null)));
        get("/desk/test/failures/bug").body(containsString("Request number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"failures/unauthenticated", "staff", "unannotated"})
    void api_withoutSignIn_is401AndNeverRedirects(String path) {
        get("/api/v1/test/" + path)
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"failures/unauthenticated", "staff", "unannotated"})
    void page_withoutSignIn_leadsToSignInAndBack(String path) {
        get("/desk/test/" + path + "?a=b")
                .statusCode(303)
                .header("Location", "/desk/sign-in?return=%2Fdesk%2Ftest%2F" + path.replace("/", "%2F") + "%3Fa%3Db");
    }

    @Test
    void change_withoutSignIn_is401Page() {
        given().when()
                .post("/desk/test/failures/unauthenticated")
                .then()
                .statusCode(401)
                .contentType(startsWith("text/html"));
    }

    @Test
    void fragment_withoutSignIn_isNoRedirect() {
        given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .when()
                .get("/desk/test/staff")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing-here, 404",
        "/desk/nothing-here, 404",
        "/nothing-here, 404",
        "/api, 404",
        "/api/v1/test/numbers/seven, 404",
        "/api/v1/test/numbers/7?limit=many, 400",
    })
    void unreadableAddress_isRefusedWithSentence(String path, int status) {
        get(path)
                .statusCode(status)
                .contentType(path.startsWith("/api") ? equalTo(Problem.MEDIA_TYPE) : startsWith("text/html"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            {\"title\": , 400
            {\"title\": \"x\"|\"number\": \"many\"}, 400
            [], 400
            {\"title\": \" \"|\"number\": 1}, 422
            """)
    void document_thatIsWrong_isRefused(String document, int status) {
        given().contentType("application/json")
                .body(document.replace('|', ','))
                .when()
                .post("/api/v1/test/notes")
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void violation_namesTheFieldInTheDocument() {
        given().contentType("application/json")
                .body("{\"title\": \" \"}")
                .when()
                .post("/api/v1/test/notes")
                .then()
                .statusCode(422)
                .body("issues.field", equalTo(java.util.List.of("number", "title")))
                .body("issues.key", equalTo(java.util.List.of("not_null", "not_blank")));
    }

    @Test
    void method_thatIsNotThere_is405() {
        given().when().delete("/api/v1/test/notes").then().statusCode(405).contentType(Problem.MEDIA_TYPE);
        given().when().delete("/desk/test/notes").then().statusCode(405).contentType(startsWith("text/html"));
    }

    @Test
    void type_thatIsNotRead_is415() {
        given().contentType("application/zip")
                .body(new byte[] {80, 75})
                .when()
                .post("/api/v1/test/notes")
                .then()
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void type_thatIsNotOffered_is406() {
        given().contentType("application/json")
                .accept("application/zip")
                .body("{\"title\": \"x\", \"number\": 1}")
                .when()
                .post("/api/v1/test/notes")
                .then()
                .statusCode(406)
                .contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            , 428
            ' ', 428
            7, 200
            '"7', 400
            *, 400
            '"7", "8"', 400
            '"seven"', 400
            '"7"', 200
            'W/"7"', 200
            """)
    void ifMatch_isReadAsOneVersion(String ifMatch, int status) {
        var request = given();
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        request.when().put("/api/v1/test/versions").then().statusCode(status);
    }

    @Test
    void body_thatIsAnnouncedTooLarge_isRefusedBeforeItIsRead() throws Exception {
        for (var path : java.util.List.of("/api/v1/test/notes", "/desk/test/notes")) {
            var answer = RawHttp.send("POST " + path + " HTTP/1.1", "Content-Length: 99000000000");
            assertThat(answer).startsWith("HTTP/1.1 413").contains("Too large").containsIgnoringCase("nosniff");
        }
    }

    @Test
    void seeOther_keepsThePathOnly() {
        given().redirects()
                .follow(false)
                .header("Host", "evil.example")
                .when()
                .get("/desk/test/see-other")
                .then()
                .statusCode(303)
                .header("Location", "/desk");
    }
}
