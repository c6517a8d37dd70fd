package org.adduce.account.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnAccountResourceTest {

    private static final String ACCOUNT = "/desk/account";
    private static final String NEW = "eleven grey pelicans";

    @Test
    void changePassword_withTheRightOne_keepsThisSessionAndEndsTheOthers() {
        var person = Accounts.someone(Role.REVIEWER);
        var here = SignedInPeople.session(person);
        var elsewhere = SignedInPeople.session(person);

        change(with(here), Accounts.PASSWORD, NEW, NEW).statusCode(303);

        with(here).get(ACCOUNT).then().statusCode(200);
        with(elsewhere).get(ACCOUNT).then().statusCode(303);
        signIn(person, Accounts.PASSWORD).statusCode(422);
        signIn(person, NEW).statusCode(303);
    }

    @Test
    void changePassword_withAWrongOne_isRefusedAtTheField() {
        var person = Accounts.someone(Role.REVIEWER);
        change(Accounts.page(person), "not the password", NEW, NEW)
                .statusCode(422)
                .body(containsString("Enter your current password."));
        signIn(person, Accounts.PASSWORD).statusCode(303);
    }

    @Test
    void changePassword_toAWeakOne_saysWhy() {
        change(Accounts.page(Accounts.someone(Role.REVIEWER)), Accounts.PASSWORD, "short", "short")
                .statusCode(422)
                .body(containsString("at least 12 characters"));
    }

    @Test
    void changePassword_toACommonOneOrTheSitesName_saysWhy() {
        var person = Accounts.someone(Role.REVIEWER);
        change(Accounts.page(person), Accounts.PASSWORD, "iloveyou1234", "iloveyou1234")
                .statusCode(422)
                .body(containsString("a common password"));
        change(Accounts.page(person), Accounts.PASSWORD, "Adduce-2026!", "Adduce-2026!")
                .statusCode(422)
                .body(containsString("not based on your name"));
    }

    @Test
    void changePassword_typedDifferently_saysSo() {
        change(Accounts.page(Accounts.someone(Role.REVIEWER)), Accounts.PASSWORD, NEW, NEW + "!")
                .statusCode(422)
                .body(containsString("The passwords don’t match."));
    }

    @Test
    void changePassword_guessedTooOften_mustWait() {
        var person = Accounts.someone(Role.REVIEWER);
        for (var i = 0; i < 5; i++) {
            change(Accounts.page(person), "not the password", NEW, NEW).statusCode(422);
        }
        change(Accounts.page(person), Accounts.PASSWORD, NEW, NEW).statusCode(429);
    }

    @Test
    void endSessions_ofAPerson_endsThisOneToo() {
        var person = Accounts.someone(Role.REVIEWER);
        var here = SignedInPeople.session(person);
        var elsewhere = SignedInPeople.session(person);

        with(here).post(ACCOUNT + "/sessions/ending").then().statusCode(303);

        with(here).get(ACCOUNT).then().statusCode(303);
        with(elsewhere).get(ACCOUNT).then().statusCode(303);
    }

    @Test
    void endSession_ofAnotherDevice_endsThatOneAlone() {
        var person = Accounts.someone(Role.REVIEWER);
        var elsewhere = SignedInPeople.session(person);
        var third = SignedInPeople.session(person);
        var here = SignedInPeople.session(person);
        var endings = endings(with(here).get(ACCOUNT).asString());
        assertThat(endings).as("this device cannot be ended by itself").hasSize(2);

        with(here).post(endings.get(0)).then().statusCode(303);

        with(here).get(ACCOUNT).then().statusCode(200);
        assertThat(with(elsewhere).get(ACCOUNT).statusCode()
                        + with(third).get(ACCOUNT).statusCode())
                .isEqualTo(200 + 303);
        with(here).post(endings.get(0)).then().statusCode(404);
    }

    @Test
    void endSession_ofSomebodyElse_isNotFound() {
        var person = Accounts.someone(Role.REVIEWER);
        var theirs = SignedInPeople.session(person);
        var ending = endings(Accounts.page(person).get(ACCOUNT).asString()).get(0);

        Accounts.page(Accounts.ada()).post(ending).then().statusCode(404);
        Accounts.page(Accounts.ada())
                .post(ACCOUNT + "/sessions/x/ending")
                .then()
                .statusCode(404);
        with(theirs).get(ACCOUNT).then().statusCode(200);
    }

    @Test
    void endOtherSessions_keepsThisOneAlone() {
        var person = Accounts.someone(Role.REVIEWER);
        var elsewhere = SignedInPeople.session(person);
        var here = SignedInPeople.session(person);

        with(here).post(ACCOUNT + "/other-sessions/ending").then().statusCode(303);

        with(here).get(ACCOUNT).then().statusCode(200);
        with(elsewhere).get(ACCOUNT).then().statusCode(303);
    }

    private static List<String> endings(String page) {
        return Pattern.compile("/desk/account/sessions/\\d+/ending")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void createKey_onThePage_showsItOnceAndItWorks() {
        var person = Accounts.someone(Role.REVIEWER);
        var page = Accounts.page(person)
                .formParam("label", "<b>archive</b>")
                .post(ACCOUNT + "/keys")
                .then()
                .statusCode(200)
                .body(containsString("&lt;b&gt;archive&lt;/b&gt;"))
                .extract()
                .asString();
        var shown = Pattern.compile("adduce_[A-Za-z0-9_-]{43}").matcher(page);
        assertThat(shown.find()).isTrue();
        var key = shown.group();

        Accounts.page(person).get(ACCOUNT).then().body(not(containsString(key)));
        given().header("Authorization", "Bearer " + key)
                .get("/api/v1/accounts/" + person.name())
                .then()
                .statusCode(200);
    }

    @Test
    void revokeKey_ofSomebodyElse_isNotFound() {
        var owner = Accounts.someone(Role.REVIEWER);
        var id = Accounts.api(owner)
                .contentType(ContentType.JSON)
                .post("/api/v1/accounts/" + owner.name() + "/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");

        revoke(Accounts.ada(), id).statusCode(404);
        revoke(owner, id).statusCode(303);
    }

    private static ValidatableResponse revoke(Account by, long id) {
        return Accounts.page(by).post(ACCOUNT + "/keys/" + id + "/revocation").then();
    }

    private static ValidatableResponse change(
            RequestSpecification person, String present, String wanted, String again) {
        return person.formParam("present", present)
                .formParam("password", wanted)
                .formParam("again", again)
                .post(ACCOUNT + "/password")
                .then();
    }

    private static ValidatableResponse signIn(Account person, String password) {
        return Accounts.visitor()
                .formParam("name", person.name())
                .formParam("password", password)
                .post("/desk/sign-in")
                .then();
    }

    private static RequestSpecification with(String session) {
        return Accounts.visitor().cookie(SignedInPeople.cookieName(), session);
    }
}
