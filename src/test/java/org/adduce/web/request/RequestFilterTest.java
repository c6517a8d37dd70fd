package org.adduce.web.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.adduce.web.Assets;
import org.adduce.web.RawHttp;
import org.adduce.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestFilterTest {

    @Inject
    Site site;

    @Inject
    Assets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk;x/test/numbers/7",
                "/desk/test/numbers/7;v=1",
                "/desk%3Bx/test/numbers/7",
                "//desk/test/numbers/7",
                "/%64esk/test/numbers/7",
                "/%61pi/v1/test/numbers/7",
                "/desk/test/numbers/%37",
                "/desk/test%2Dnumbers",
                "/desk//test/numbers/7",
                "/desk%2Ftest/numbers/7",
                "/desk%2ftest/numbers/7",
                "/desk%5Ctest/numbers/7",
                "/desk/./test/numbers/7",
                "/desk/x/../test/numbers/7",
                "/desk/%2e%2e/desk/test/numbers/7",
                "/desk/%2E/test/numbers/7",
                "/desk/.%2e/desk/test/numbers/7",
                "/desk/test/numbers/7%00",
                "/desk/test/numbers/7%0a",
                "/desk/test/numbers/7?q=%00",
                "/desk/test/numbers/%ff",
                "/desk/test/numbers/7?q=%c3%28",
                "/api/v1//test/numbers/7",
                "/api;/v1/test/numbers/7",
                "http://localhost/desk/test/numbers/7",
            })
    void address_inOddSpelling_isRefusedBeforeRouting(String target) throws IOException {
        assertThat(RawHttp.send("GET " + target + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'");
    }

    /** These the server refuses before it makes a request of them, so without our page and headers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk\\test/numbers/7",
                "/desk/test/numbers/%",
                "/desk/test/numbers/%zz",
                "/desk/test/numbers/7?limit=%4",
            })
    void address_thatIsNone_isRefused(String target) throws IOException {
        assertThat(RawHttp.send("GET " + target + " HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/test/numbers/7",
                "/desk/test/numbers/7?q=a;b//c%2F%5C..%0A",
                "/desk/test/numbers/7?q=%C3%A9"
            })
    void address_inPlainSpelling_isServed(String target) throws IOException {
        assertThat(RawHttp.send("GET " + target + " HTTP/1.1")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk/test/numbers/7", "/api/v1/test/failures/bug", "/nothing-here", "/q/health", "/favicon.svg"
            })
    void everyAnswer_carriesTheSecurityHeaders(String path) {
        given().when()
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Strict-Transport-Security", (String) null);
    }

    /** Whatever stands in a header, the fault is the caller's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /desk/test/gallery|Accept: x",
                "GET /desk/test/gallery|Accept: text/html;q=x",
                "GET /desk/test/gallery|Accept: */*;;,",
                "GET /desk/test/gallery|Accept-Language: %%,,;q=9",
                "GET /desk/test/gallery|Cookie: ;;=;adduce-session",
                "GET /desk/test/gallery|Cookie: adduce-notices=\"|Cookie: adduce-notices=é",
                "GET /desk/test/gallery|Range: bytes=9-1|If-Modified-Since: yesterday",
                "GET /favicon.svg|Range: bytes=9-1",
                "GET /favicon.svg|Range: x",
                "GET /favicon.svg|If-Modified-Since: yesterday",
                "POST /api/v1/test/notes|Content-Type: x|Content-Length: 2||{}",
                "POST /api/v1/test/notes|Content-Type: application/json;charset=x|Content-Length: 2||{}",
                "POST /api/v1/test/notes|Content-Length: 2||{}",
                "POST /api/v1/test/notes|Content-Type: application/json|Content-Length: 0",
                "POST /api/v1/test/notes|Content-Type: application/json|Content-Length: x||{}",
                "POST /api/v1/test/notes|Content-Type: application/json|Content-Length: -1||{}",
                "POST /api/v1/test/notes|Content-Type: application/json|Content-Length: 3||{}\u0000",
                "POST /api/v1/test/notes|Authorization: Bearer|Content-Type: application/json|Content-Length: 2||{}",
                "POST /api/v1/test/notes|Authorization: Basic x|Content-Type: application/json|Content-Length: 2||{}",
                "POST /desk/test/gallery|Content-Type: multipart/form-data|Content-Length: 1||x",
                "POST /desk/test/gallery|Content-Type: application/x-www-form-urlencoded|Content-Length: 9||title=%zz",
                "POST /desk/test/gallery|Content-Type: application/x-www-form-urlencoded|Content-Length: 9||title=%ff",
                "POST /desk/test/rest-form|Content-Type: application/x-www-form-urlencoded|Content-Length: 9||title=%zz",
                "POST /desk/test/rest-form|Content-Type: application/x-www-form-urlencoded|Content-Length: 7||title=%",
                "POST /desk/test/rest-form|Content-Type: multipart/form-data; boundary=x|Content-Length: 8||--x\r\nabc",
                "POST /desk/test/gallery|Content-Type: text/plain|Content-Length: 1||x",
                "TRACE /desk/test/gallery|X: y",
                "FOO /desk/test/gallery|X: y",
                "FOO /api/v1/test/notes|X: y",
                "GET /desk/test/staff|Authorization: Bearer x",
                "GET /api/v1/test/staff|Authorization: Bearer x",
            })
    void header_ofAnyKind_breaksNothing(String request) throws IOException {
        var parts = request.split("\\|\\|", 2);
        var lines = parts[0].split("\\|");
        lines[0] += " HTTP/1.1";
        var answer = parts.length == 1 ? RawHttp.send(lines) : RawHttp.sendWithBody(parts[1], lines);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|206|303|4\\d\\d) .*");
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/test/gallery, application/x-www-form-urlencoded, 413",
        "/desk/test/rest-form, application/x-www-form-urlencoded, 413",
        "/api/v1/test/notes, application/json, 400",
        "/desk/sign-in, application/x-www-form-urlencoded, 413",
    })
    void body_thatGrowsTooLarge_isRefused(String path, String type, int status) throws IOException {
        assertThat(RawHttp.sendEndlessly(path, type, 200_000)).startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/q/health", "/reviews/none"})
    void answer_thatDoesNotSayOtherwise_isNotStored(String path) {
        given().when().get(path).then().header("Cache-Control", "no-store");
    }

    @Test
    void asset_thatIsNotThere_isNotKeptForGood() {
        given().when().get(assets.url("css/none.css")).then().statusCode(404).header("Cache-Control", "no-store");
    }

    @Test
    void deskAndApi_areNotStored() {
        given().when().get("/desk/test/numbers/7").then().header("Cache-Control", "no-store");
        given().when().get("/api/v1/test/numbers/7").then().header("Cache-Control", "no-store");
    }

    @ParameterizedTest(name = "{index}: session {0}, {1}, Sec-Fetch-Site {2}, Origin {3}: {4}")
    @CsvSource({
        "true,  POST, same-origin, , 200",
        "true,  POST, same-site, , 403",
        "true,  POST, cross-site, , 403",
        "true,  POST, none, , 403",
        "true,  POST, cross-site, OWN, 403",
        "true,  POST, same-origin, http://evil.example, 200",
        "true,  POST, , OWN, 200",
        "true,  POST, , null, 403",
        "true,  POST, , http://evil.example, 403",
        "true,  POST, , http://localhost, 403",
        "true,  POST, , , 403",
        "true,  DELETE, , , 403",
        "true,  PUT, cross-site, , 403",
        "true,  PATCH, cross-site, , 403",
        "false, POST, , , 200",
        "false, POST, cross-site, , 200",
        "true,  GET, cross-site, , 405",
        "true,  OPTIONS, cross-site, , 200",
    })
    void change_withSession_mustComeFromOurPages(
            boolean session, String method, String fetchSite, String origin, int status) {
        var request = given();
        if (session) {
            request.cookie(site.sessionCookie(), "x");
        }
        if (fetchSite != null) {
            request.header("Sec-Fetch-Site", fetchSite);
        }
        if (origin != null) {
            request.header("Origin", origin.equals("OWN") ? site.origin() : origin);
        }
        request.when().request(method, "/desk/test/change").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/sign-in", "/desk/sign-in/", "/desk/set-up/abc", "/desk/invitations/abc"})
    void signIn_fromAnotherSite_isRefusedWithoutSessionToo(String path) throws IOException {
        assertThat(RawHttp.send("POST " + path + " HTTP/1.1", "Origin: http://evil.example", "Content-Length: 0"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void origin_namesTheHostOfTheSettingNotOfTheRequest() throws IOException {
        var answer = RawHttp.send(
                "POST /desk/test/change HTTP/1.1",
                "X-Forwarded-Host: evil.example",
                "Origin: http://evil.example",
                "Cookie: " + site.sessionCookie() + "=x",
                "Content-Length: 0");
        assertThat(answer).startsWith("HTTP/1.1 403");
    }
}
