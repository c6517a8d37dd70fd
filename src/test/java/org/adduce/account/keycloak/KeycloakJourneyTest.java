package org.adduce.account.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.regex.Pattern;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.KeycloakDesk;
import org.adduce.testsupport.KeycloakRealm;
import org.adduce.testsupport.KeycloakRealm.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People sign in and out through Keycloak's own page, in a real browser. */
@QuarkusTest
@TestProfile(KeycloakDesk.class)
class KeycloakJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final KeycloakRealm realm = KeycloakRealm.shared();

    @BeforeEach
    void tellKeycloakWhereWeAre() {
        realm.serve("http://localhost:" + RestAssured.port);
    }

    @AfterEach
    void tokensLiveAsTheyShould() {
        realm.tokenLifespan(300);
    }

    @ParameterizedTest
    @CsvSource({"reviewer,0,0", "editor,0,1", "admin,1,1"})
    void person_signsInAndOut_andSeesWhatTheirRoleIncludes(String role, int people, int log) {
        var person = realm.add(role);
        var page = browser.open(WITHOUT_JAVASCRIPT);

        page.navigate("/desk");
        signIn(page, person, KeycloakRealm.PASSWORD);

        assertThat(page).hasURL(Pattern.compile(".*/desk$"));
        assertThat(link(page, "People")).hasCount(people);
        assertThat(link(page, "Audit log")).hasCount(log);

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/signed-out$"));
        assertThat(page.locator("h1")).hasText("You are signed out");

        page.navigate("/desk");
        assertThat(page.locator("#kc-form-login")).isVisible();
    }

    @Test
    void wrongPassword_isToldByKeycloak_andTheRightOneLeadsToThePageThatWasWanted() {
        var person = realm.add("reviewer");
        var page = browser.open();

        page.navigate("/desk/claims?stage=open");
        signIn(page, person, "not the password");
        assertThat(page.locator("body")).containsText("Invalid username or password");
        signIn(page, person, KeycloakRealm.PASSWORD);

        assertThat(page).hasURL(Pattern.compile(".*/desk/claims\\?stage=open$"));
    }

    @Test
    void personWithoutARole_isToldWhomToAsk_andCanBecomeSomebodyElse() {
        var page = browser.open();
        browser.expectFault("403");

        page.navigate("/desk");
        signIn(page, realm.add(), KeycloakRealm.PASSWORD);
        assertThat(page.locator("h1")).hasText("You have no role at this desk");

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in as another user"))
                .click();
        assertThat(page.locator("h1")).hasText("You are signed out");
        link(page, "Sign in").click();
        signIn(page, realm.add("reviewer"), KeycloakRealm.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/desk$"));
    }

    @Test
    void sessionEndedAtKeycloak_endsHereAtOnce() {
        var person = realm.add("reviewer");
        var page = browser.open();
        page.navigate("/desk");
        signIn(page, person, KeycloakRealm.PASSWORD);

        realm.signOut(person);

        page.navigate("/desk/claims");
        assertThat(page.locator("#kc-form-login")).isVisible();
    }

    @Test
    void personDisabledAtKeycloak_isOut_andCannotComeBack() {
        realm.tokenLifespan(3);
        var person = realm.add("reviewer");
        var page = browser.open();
        page.navigate("/desk");
        signIn(page, person, KeycloakRealm.PASSWORD);

        realm.disable(person);

        page.waitForCondition(() -> {
            page.navigate("/desk/claims");
            return page.locator("#kc-form-login").isVisible();
        });
        signIn(page, person, KeycloakRealm.PASSWORD);
        assertThat(page.locator("body")).containsText(Pattern.compile("Invalid username or password|disabled"));
    }

    @Test
    void roleGivenAtKeycloak_showsUpWithoutSigningInAgain() {
        realm.tokenLifespan(30); // within the last minute of its token each request refreshes
        var person = realm.add("reviewer");
        var page = browser.open();
        page.navigate("/desk");
        signIn(page, person, KeycloakRealm.PASSWORD);
        assertThat(link(page, "People")).hasCount(0);

        realm.give(person, "admin");

        page.waitForCondition(() -> {
            page.navigate("/desk");
            return link(page, "People").count() == 1;
        });
    }

    private static void signIn(Page page, Person person, String password) {
        page.locator("#username").fill(person.name());
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }
}
