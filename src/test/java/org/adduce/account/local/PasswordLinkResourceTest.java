package org.adduce.account.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.regex.Pattern;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordLinkResourceTest {

    private static final Pattern LINK = Pattern.compile("http://[^<\"]*(/desk/passwords/[A-Za-z0-9_-]{43})");
    private static final String NEW = "eleven grey pelicans";

    @Test
    void link_handedToAPerson_letsThemChooseOnceAndSignsThemOutEverywhere() {
        var person = Accounts.someone(Role.REVIEWER);
        var session = SignedInPeople.session(person);
        var link = link(person);

        Accounts.visitor().get(link).then().statusCode(200).body(containsString(person.displayName()));
        signIn(person, Accounts.PASSWORD, 303);
        choose(link, NEW, NEW).statusCode(303).header("Location", equalTo("/desk/sign-in"));

        Accounts.visitor()
                .cookie(SignedInPeople.cookieName(), session)
                .get("/desk/account")
                .then()
                .statusCode(303);
        signIn(person, Accounts.PASSWORD, 422);
        signIn(person, NEW, 303);
        Accounts.visitor().get(link).then().statusCode(404).body(containsString("Ask an admin for a new link."));
        choose(link, NEW + "!", NEW + "!").statusCode(404);
    }

    @Test
    void link_onThePageOfPeople_isShownOnce() {
        var person = Accounts.someone(Role.REVIEWER);
        var link = link(person);

        Accounts.page(Accounts.ada()).get("/desk/people").then().body(not(containsString(link)));
    }

    @Test
    void link_replacedByANewerOne_isGone() {
        var person = Accounts.someone(Role.REVIEWER);
        var first = link(person);
        var second = link(person);

        Accounts.visitor().get(first).then().statusCode(404);
        Accounts.visitor().get(second).then().statusCode(200);
    }

    @Test
    void link_ofADeactivatedPerson_isRefusedAndGone() {
        var person = Accounts.someone(Role.REVIEWER);
        var link = link(person);
        act(person, "deactivation").statusCode(303);

        Accounts.visitor().get(link).then().statusCode(404);
        act(person, "password-link").statusCode(409).body(containsString("Reactivate this person first."));
    }

    @Test
    void choose_withWrongAnswers_saysSoAndKeepsTheLink() {
        var person = Accounts.someone(Role.REVIEWER);
        var link = link(person);

        choose(link, "short", "short").statusCode(422).body(containsString("at least 12 characters"));
        choose(link, NEW, NEW + "!").statusCode(422).body(containsString("The passwords don’t match."));
        choose(link, "password1234", "password1234").statusCode(422).body(containsString("a common password"));
        Accounts.visitor()
                .contentType("application/x-www-form-urlencoded")
                .post(link)
                .then()
                .statusCode(422);
        Accounts.visitor().get(link).then().statusCode(200);
        signIn(person, Accounts.PASSWORD, 303);
    }

    @Test
    void choose_fromAnotherSite_isForbidden() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("password", NEW)
                .formParam("again", NEW)
                .post(link(Accounts.someone(Role.REVIEWER)))
                .then()
                .statusCode(403);
    }

    @Test
    void make_forNobodyOrByAnEditor_isRefused() {
        Accounts.page(Accounts.ada())
                .post("/desk/people/nobody/password-link")
                .then()
                .statusCode(404);
        Accounts.page(Accounts.eva())
                .post("/desk/people/ana/password-link")
                .then()
                .statusCode(403);
    }

    private static String link(Account person) {
        var link = LINK.matcher(
                act(person, "password-link").statusCode(200).extract().asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static ValidatableResponse act(Account person, String noun) {
        return Accounts.page(Accounts.ada())
                .post("/desk/people/" + person.name() + "/" + noun)
                .then();
    }

    private static ValidatableResponse choose(String link, String password, String again) {
        return Accounts.visitor()
                .formParam("password", password)
                .formParam("again", again)
                .post(link)
                .then();
    }

    private static void signIn(Account person, String password, int status) {
        Accounts.visitor()
                .formParam("name", person.name())
                .formParam("password", password)
                .post("/desk/sign-in")
                .then()
                .statusCode(status);
    }
}
