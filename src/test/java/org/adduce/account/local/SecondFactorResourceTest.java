package org.adduce.account.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecondFactorResourceTest {

    private static final String PAGE = "/desk/account/second-factor";
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]*)\"");

    @Inject
    EntityManager entities;

    private Account person;

    @BeforeEach
    void add() {
        person = Accounts.someone(Role.REVIEWER);
    }

    @Test
    void begin_withAWrongPassword_isRefusedAtTheField() {
        post("", "present", "not the password").statusCode(422).body(containsString("Enter your current password."));
        post("", "something", "else").statusCode(422);
    }

    @Test
    void begin_showsTheSecretOnce_andAsksForNothingBeforeItIsConfirmed() {
        var page = post("", "present", Accounts.PASSWORD)
                .statusCode(200)
                .body(containsString("<svg class=\"qr\""))
                .extract();
        var secret = Pattern.compile("secret=([A-Z2-7]{32})").matcher(page.asString());
        assertThat(secret.find()).isTrue();

        Accounts.page(person)
                .get(PAGE)
                .then()
                .body(not(containsString(secret.group(1).substring(0, 4) + " ")));
        signIn(Accounts.PASSWORD).statusCode(303);
    }

    @Test
    void confirm_withAWrongCode_isRefusedAtTheFieldAndTurnsNothingOn() {
        AuthenticatorApp.begunBy(person);

        post("/confirmation", "code", "abc").statusCode(422).body(containsString("Enter the code your app shows now."));
        signIn(Accounts.PASSWORD).statusCode(303);
    }

    @Test
    void confirm_whatWasNotBegun_isAConflict() {
        post("/confirmation", "code", "123456").statusCode(409);
    }

    @Test
    void confirm_withTheRightCode_showsTenRecoveryCodesOnce() {
        var codes = AuthenticatorApp.turnOn(person);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        Accounts.page(person)
                .get(PAGE)
                .then()
                .body(containsString("10 recovery codes left"))
                .body(not(containsString(codes.get(0))));
        assertThat(entities.createQuery("select codeHash from RecoveryCode", String.class)
                        .getResultList())
                .doesNotContainAnyElementsOf(codes);
    }

    @Test
    void signIn_withPasswordAlone_admitsNobody() {
        AuthenticatorApp.turnOn(person);
        var ticket = ticket();

        Accounts.visitor()
                .cookie(SignedInPeople.cookieName(), ticket)
                .get("/desk/account")
                .then()
                .statusCode(303);
        Accounts.page(person).get("/desk/account").then().body(not(containsString("ticket")));
    }

    @Test
    void signIn_withTheCode_opensASessionAndLeadsBack_onceForEachCode() {
        var app = AuthenticatorApp.begunBy(person);
        app.confirm(person);

        code(ticket(), app.shown()).statusCode(422).body(containsString("or an unused recovery code"));
        var code = app.next();
        var session = code(ticket(), code)
                .statusCode(303)
                .header("Location", equalTo("/desk/claims"))
                .extract()
                .cookie(SignedInPeople.cookieName());
        Accounts.visitor()
                .cookie(SignedInPeople.cookieName(), session)
                .get("/desk/account")
                .then()
                .statusCode(200);
        code(ticket(), code).statusCode(422);
    }

    @Test
    void signIn_withATicketThatWasUsed_leadsBackToThePassword() {
        var codes = AuthenticatorApp.turnOn(person);
        var ticket = ticket();
        code(ticket, codes.get(0)).statusCode(303);

        code(ticket, codes.get(1)).statusCode(422).body(containsString("The code came too late"));
        code("nonsense", codes.get(1)).statusCode(422).body(containsString("The code came too late"));
        Accounts.visitor()
                .contentType("application/x-www-form-urlencoded")
                .post("/desk/sign-in/code")
                .then()
                .statusCode(422);
    }

    @Test
    void signIn_withARecoveryCode_takesItOnceHoweverItIsTyped() {
        var codes = AuthenticatorApp.turnOn(person);

        code(ticket(), codes.get(3).toUpperCase().replace('-', ' ')).statusCode(303);
        code(ticket(), codes.get(3)).statusCode(422);
        Accounts.page(person).get(PAGE).then().body(containsString("9 recovery codes left"));
    }

    @Test
    void signIn_guessingCodes_mustWaitHoweverOftenThePasswordIsRight() {
        var codes = AuthenticatorApp.turnOn(person);
        for (var i = 0; i < 5; i++) {
            code(ticket(), "00000" + i).statusCode(422);
        }

        code(ticket(), codes.get(0)).statusCode(429).body(containsString("Too many attempts"));
    }

    @Test
    void signIn_afterThePasswordWasChanged_endsWhatWasBegun() {
        var codes = AuthenticatorApp.turnOn(person);
        var ticket = ticket();
        Accounts.page(person).post("/desk/account/sessions/ending").then().statusCode(303);

        code(ticket, codes.get(0)).statusCode(422).body(containsString("The code came too late"));
    }

    @Test
    void signIn_withTheCodeFromAnotherSite_isForbidden() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("ticket", "x")
                .post("/desk/sign-in/code")
                .then()
                .statusCode(403);
    }

    @Test
    void renewCodes_replacesAllOfThem() {
        var old = AuthenticatorApp.turnOn(person);
        post("/recovery-codes", "present", "not the password").statusCode(422);

        var fresh = AuthenticatorApp.codesOn(post("/recovery-codes", "present", Accounts.PASSWORD)
                .statusCode(200)
                .extract()
                .asString());

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        code(ticket(), old.get(0)).statusCode(422);
        code(ticket(), fresh.get(0)).statusCode(303);
    }

    @Test
    void renewCodes_withoutASecondFactor_isAConflict() {
        post("/recovery-codes", "present", Accounts.PASSWORD).statusCode(409);
        post("/removal", "present", Accounts.PASSWORD).statusCode(409);
    }

    @Test
    void begin_whileItIsOn_isAConflict() {
        AuthenticatorApp.turnOn(person);
        post("", "present", Accounts.PASSWORD).statusCode(409);
    }

    @Test
    void remove_byItsOwner_needsThePassword() {
        AuthenticatorApp.turnOn(person);
        post("/removal", "present", "not the password").statusCode(422);
        signIn(Accounts.PASSWORD).statusCode(200);

        post("/removal", "present", Accounts.PASSWORD).statusCode(303);

        signIn(Accounts.PASSWORD).statusCode(303);
    }

    @Test
    void remove_byAnAdmin_letsThePersonInByPassword() {
        AuthenticatorApp.turnOn(person);
        var removal = "/desk/people/" + person.name() + "/second-factor/removal";
        Accounts.page(Accounts.ada()).get("/desk/people").then().body(containsString(removal));

        Accounts.page(Accounts.eva()).post(removal).then().statusCode(403);
        Accounts.page(Accounts.ada()).post(removal).then().statusCode(303);
        Accounts.page(Accounts.ada()).post(removal).then().statusCode(409);

        signIn(Accounts.PASSWORD).statusCode(303);
    }

    private ValidatableResponse post(String path, String field, String value) {
        return Accounts.page(person).formParam(field, value).post(PAGE + path).then();
    }

    private ValidatableResponse signIn(String password) {
        return Accounts.visitor()
                .formParam("name", person.name())
                .formParam("password", password)
                .formParam("return", "/desk/claims")
                .post("/desk/sign-in")
                .then();
    }

    private String ticket() {
        var ticket = TICKET.matcher(
                signIn(Accounts.PASSWORD).statusCode(200).extract().asString());
        assertThat(ticket.find()).isTrue();
        return ticket.group(1);
    }

    private static ValidatableResponse code(String ticket, String code) {
        return Accounts.visitor()
                .formParam("ticket", ticket)
                .formParam("code", code)
                .formParam("return", "/desk/claims")
                .post("/desk/sign-in/code")
                .then();
    }
}
