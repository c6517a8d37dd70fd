package org.adduce.account.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;
import org.adduce.audit.history.History;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInResourceTest {

    private static final String SIGN_IN = "/desk/sign-in";
    private static final String WRONG = "Check your sign-in name and password.";

    @Inject
    RefusedSignIns refused;

    @Inject
    History history;

    @Test
    void show_toAVisitor_offersTheForm() {
        Accounts.visitor()
                .get(SIGN_IN + "?return=/desk/claims?stage=open")
                .then()
                .statusCode(200)
                .body(containsString("value=\"/desk/claims?stage=open\""))
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void show_toWhoIsSignedIn_leadsOn() {
        Accounts.page(Accounts.ana())
                .get(SIGN_IN + "?return=/desk/account")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/desk/account"));
    }

    @Test
    void create_withTheRightPassword_opensASessionAndLeadsBack() {
        var person = Accounts.someone(Role.REVIEWER);
        var response = signIn(person.name().toUpperCase(), Accounts.PASSWORD, "/desk/account")
                .statusCode(303)
                .header("Location", equalTo("/desk/account"))
                .extract();

        var cookie = response.detailedCookie(SignedInPeople.cookieName());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isNegative();
        Accounts.visitor()
                .cookie(SignedInPeople.cookieName(), cookie.getValue())
                .get("/desk/account")
                .then()
                .statusCode(200)
                .body(containsString(person.displayName()));
    }

    @Test
    void create_withAReturnToAnotherSite_leadsToTheDesk() {
        for (var hostile : new String[] {
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "/desk/../..//evil.example",
            ""
        }) {
            var person = Accounts.someone(Role.REVIEWER);
            signIn(person.name(), Accounts.PASSWORD, hostile).statusCode(303).header("Location", equalTo("/desk"));
        }
    }

    @Test
    void create_withAWrongPassword_tellsTheSameAsForAnUnknownName() {
        var person = Accounts.someone(Role.REVIEWER);
        var wrong =
                signIn(person.name(), "not the password", "").statusCode(422).extract();
        var unknown = signIn("nobody-" + System.nanoTime(), "not the password", "")
                .statusCode(422)
                .extract();

        assertThat(wrong.cookies()).doesNotContainKey(SignedInPeople.cookieName());
        assertThat(wrong.asString()).contains(WRONG);
        assertThat(unknown.asString()).contains(WRONG);
        assertThat(unknown.asString().replaceAll("nobody-\\d+", ""))
                .isEqualTo(wrong.asString().replace(person.name(), ""));
    }

    @Test
    void create_forADeactivatedPerson_tellsTheSame() {
        var person = Accounts.someone(Role.REVIEWER);
        Accounts.api(Accounts.ada())
                .post("/api/v1/accounts/" + person.name() + "/deactivation")
                .then()
                .statusCode(200);

        signIn(person.name(), Accounts.PASSWORD, "").statusCode(422).body(containsString(WRONG));
    }

    @Test
    void create_withAnEmptyForm_isRefused() {
        Accounts.visitor()
                .contentType("application/x-www-form-urlencoded")
                .post(SIGN_IN)
                .then()
                .statusCode(422);
    }

    @Test
    void create_fromAnotherSite_isForbidden() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("name", "ana")
                .formParam("password", Accounts.PASSWORD)
                .post(SIGN_IN)
                .then()
                .statusCode(403);
    }

    @Test
    void create_afterFiveFailures_mustWaitEvenWithTheRightPassword() {
        var person = Accounts.someone(Role.REVIEWER);
        for (var i = 0; i < 5; i++) {
            signIn(person.name(), "not the password", "").statusCode(422);
        }

        signIn(person.name(), Accounts.PASSWORD, "")
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body(containsString("Too many attempts"));
    }

    @Test
    void create_refusedSeveralTimes_leavesOneCountedEventAndNoTypedNameInTheLog() throws IOException {
        var person = Accounts.someone(Role.REVIEWER);
        var typed = "hunter2-typed-as-name";
        signIn(typed, "not the password", "");
        signIn(person.name(), "not the password", "");
        signIn(person.name(), "not the password", "");
        refused.appendBefore(Instant.MAX);

        assertThat(history.of("accounts/" + person.id()).stream()
                        .filter(entry -> entry.type().equals("sign_in_refused"))
                        .flatMap(entry -> entry.changes().stream())
                        .filter(change -> change.field().equals("count"))
                        .mapToInt(change -> Integer.parseInt(change.is()))
                        .sum())
                .isEqualTo(2);
        assertThat(Files.readString(Path.of("target/security.log")))
                .contains("\"event\":\"authn_login_fail\",\"level\":\"WARN\",\"account\":" + person.id())
                .doesNotContain(typed);
    }

    @Test
    void secret_thatNobodyGaveOut_leavesALineWithoutIt() throws IOException {
        var secret = "guessed-" + System.nanoTime();
        var device = "Guesser " + secret.length() + System.nanoTime();
        given().header("User-Agent", device + "k")
                .auth()
                .oauth2(secret)
                .get("/api/v1/claims")
                .then()
                .statusCode(401);
        given().header("User-Agent", device + "i")
                .get("/desk/invitations/" + secret)
                .then()
                .statusCode(404);
        given().header("User-Agent", device + "s")
                .get("/desk/set-up/" + secret)
                .then()
                .statusCode(404);

        assertThat(Files.readString(Path.of("target/security.log")))
                .contains(device + "k", device + "i", device + "s")
                .doesNotContain(secret);
    }

    @Test
    void delete_byWhoIsSignedIn_endsTheSession() {
        var session = SignedInPeople.session(Accounts.someone(Role.REVIEWER));
        var cookie = SignedInPeople.cookieName();

        Accounts.visitor()
                .cookie(cookie, session)
                .post("/desk/sign-out")
                .then()
                .statusCode(303)
                .cookie(cookie, "");

        Accounts.visitor()
                .cookie(cookie, session)
                .get("/desk/account")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/desk/sign-in?return=%2Fdesk%2Faccount"));
    }

    private static ValidatableResponse signIn(String name, String password, String back) {
        return Accounts.visitor()
                .formParam("name", name)
                .formParam("password", password)
                .formParam("return", back)
                .post(SIGN_IN)
                .then();
    }
}
