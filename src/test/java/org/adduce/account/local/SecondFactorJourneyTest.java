package org.adduce.account.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.regex.Pattern;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor whose role needs a second factor takes one, and signs in with it; a reviewer need not. */
@QuarkusTest
@TestProfile(SecondFactorJourneyTest.EditorsNeedIt.class)
class SecondFactorJourneyTest {

    /** For whom it is demanded. */
    public static class EditorsNeedIt implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("adduce.account.second-factor.required-from", "editor");
        }
    }

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void editor_whoNeedsASecondFactor_isLedToItAndSignsInWithIt() {
        var person = Accounts.someone(Role.EDITOR);
        var page = browser.open(WITHOUT_JAVASCRIPT);
        page.navigate("/desk/claims");
        signIn(page, person);

        assertThat(page).hasURL(Pattern.compile(".*/desk/account/second-factor"));
        assertThat(page.locator(".notice")).containsText("Your role requires two-step verification");
        page.getByLabel("Current password").fill(Accounts.PASSWORD);
        click(page, "Set up two-step verification");
        assertThat(page.getByRole(AriaRole.IMG)).isVisible();
        var app = new AuthenticatorApp(page.locator(".secret").innerText());
        code(page).fill("000");
        click(page, "Turn on two-step verification");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter the code your app shows now.");
        code(page).fill(app.now());
        click(page, "Turn on two-step verification");
        var recovery = page.locator(".codes .secret").first().innerText();
        assertThat(page.locator(".codes li")).hasCount(10);

        page.navigate("/desk/claims");
        assertThat(page).hasURL(Pattern.compile(".*/desk/claims"));
        click(page, "Sign out");
        page.navigate("/desk/claims?stage=open");
        signIn(page, person);
        code(page).fill("000000");
        click(page, "Sign in");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter the code your app shows now");
        code(page).fill(recovery);
        click(page, "Sign in");
        assertThat(page).hasURL(Pattern.compile(".*/desk/claims\\?stage=open"));
    }

    @Test
    void reviewer_whoNeedsNone_goesOn() {
        var person = Accounts.someone(Role.REVIEWER);
        var page = browser.open();
        page.navigate("/desk/claims");
        signIn(page, person);

        assertThat(page).hasURL(Pattern.compile(".*/desk/claims"));
    }

    private static void signIn(Page page, Account person) {
        page.getByLabel("Name").fill(person.name());
        page.getByLabel("Password").fill(Accounts.PASSWORD);
        click(page, "Sign in");
    }

    private static Locator code(Page page) {
        return page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true));
    }

    private static void click(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
