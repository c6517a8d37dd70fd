package org.adduce.account.local;

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
class PeopleResourceTest {

    private static final String PEOPLE = "/desk/people";
    private static final Pattern LINK = Pattern.compile("http://[^<\"]*(/desk/invitations/[A-Za-z0-9_-]{43})");

    @Test
    void list_byAnAdmin_showsEverybody() {
        var person = Accounts.someone(Role.EDITOR);
        Accounts.page(Accounts.ada()).get(PEOPLE).then().statusCode(200).body(containsString(person.displayName()));
    }

    @Test
    void list_byAnEditor_isForbidden() {
        Accounts.page(Accounts.eva()).get(PEOPLE).then().statusCode(403);
    }

    @Test
    void invite_aReviewer_letsOnePersonInOnce() {
        var link = invite("reviewer");
        var name = "guest-" + System.nanoTime();

        Accounts.page(Accounts.ada()).get(PEOPLE).then().body(not(containsString(link)));
        Accounts.visitor().get(link).then().statusCode(200).body(containsString("Ada Abara invited you"));
        join(link, name, "twelve green bottles", "twelve green bottles")
                .statusCode(303)
                .header("Location", equalTo("/desk"));

        Accounts.api(Accounts.ada())
                .get("/api/v1/accounts/" + name)
                .then()
                .statusCode(200)
                .body("roles.size()", equalTo(1));
        Accounts.visitor().get(link).then().statusCode(404).body(containsString("Ask an admin for a new invitation."));
        join(link, name + "-2", "twelve green bottles", "twelve green bottles").statusCode(404);
    }

    @Test
    void join_withWrongAnswers_saysAllAndKeepsTheLinkAndWhatWasTyped() {
        var link = invite("editor");

        join(link, "No Name", "short", "short")
                .statusCode(422)
                .body(containsString("2 to 60 lowercase letters"))
                .body(containsString("at least 12 characters"))
                .body(containsString("value=\"No Name\""));
        join(link, "guest", "twelve green bottles", "twelve blue bottles")
                .statusCode(422)
                .body(containsString("The passwords don’t match."));
        Accounts.visitor().get(link).then().statusCode(200);
    }

    @Test
    void withdraw_anInvitation_endsItsLink() {
        var page = Accounts.page(Accounts.ada())
                .formParam("role", "reviewer")
                .post(PEOPLE + "/invitations")
                .asString();
        var withdrawal =
                Pattern.compile(PEOPLE + "/invitations/\\d+/withdrawal").matcher(page);
        assertThat(withdrawal.find()).isTrue();

        Accounts.page(Accounts.ada()).post(withdrawal.group()).then().statusCode(303);

        Accounts.visitor().get(link(page)).then().statusCode(404);
    }

    @Test
    void invite_withoutARole_is4xx() {
        Accounts.page(Accounts.ada())
                .formParam("role", "king")
                .post(PEOPLE + "/invitations")
                .then()
                .statusCode(400);
    }

    @Test
    void changeRole_onThePage_saysSo() {
        var person = Accounts.someone(Role.REVIEWER);
        var cookies = Accounts.page(Accounts.ada())
                .formParam("role", "editor")
                .post(PEOPLE + "/" + person.name() + "/role")
                .then()
                .statusCode(303)
                .extract()
                .cookies();

        Accounts.page(Accounts.ada())
                .cookies(cookies)
                .get(PEOPLE)
                .then()
                .body(containsString("Role of " + person.displayName() + " changed."));
    }

    @Test
    void deactivate_andReactivate_changeTheState() {
        var person = Accounts.someone(Role.REVIEWER);
        var session = SignedInPeople.session(person);

        act(person, "deactivation").statusCode(303);
        Accounts.visitor()
                .cookie(SignedInPeople.cookieName(), session)
                .get("/desk/account")
                .then()
                .statusCode(303);
        act(person, "reactivation").statusCode(303);
        Accounts.visitor()
                .cookie(SignedInPeople.cookieName(), session)
                .get("/desk/account")
                .then()
                .statusCode(303);
        Accounts.page(person).get("/desk/account").then().statusCode(200);
    }

    private static ValidatableResponse act(Account person, String action) {
        return Accounts.page(Accounts.ada())
                .post(PEOPLE + "/" + person.name() + "/" + action)
                .then();
    }

    private static String invite(String role) {
        return link(Accounts.page(Accounts.ada())
                .formParam("role", role)
                .post(PEOPLE + "/invitations")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String link(String page) {
        var link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static ValidatableResponse join(String link, String name, String password, String again) {
        return Accounts.visitor()
                .formParam("name", name)
                .formParam("displayName", "A Guest")
                .formParam("password", password)
                .formParam("again", again)
                .post(link)
                .then();
    }
}
