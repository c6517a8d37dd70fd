package org.adduce.account.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.adduce.testsupport.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From nobody to two people at the desk: set-up, sign out and in, invite, join. */
@QuarkusTest
@TestProfile(EmptyDesk.class)
class JoinTheDeskJourneyTest {

    private static final String PASSWORD = "seven quiet herons";

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    SetUpLink link;

    @Test
    void firstAdmin_setsUpTheDesk_andInvitesAColleague() {
        var secret = link.make();
        var admin = browser.open();
        admin.navigate("/desk/set-up/" + secret);
        fillIn(admin, "margo", "Margo Marlow", "too short");
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("at least 12 characters");
        assertThat(admin.getByLabel("Your name")).hasValue("Margo Marlow");
        fillIn(admin, "margo", "Margo Marlow", PASSWORD);
        admin.navigate("/desk/account");
        assertThat(admin.getByRole(AriaRole.HEADING, heading("Margo Marlow"))).isVisible();

        var late = browser.open();
        browser.expectFault("404");
        late.navigate("/desk/set-up/" + secret);
        assertThat(late.locator("main")).containsText("Restart Adduce for a new link.");

        admin.getByRole(AriaRole.BUTTON, button("Sign out").setExact(true)).click();
        signIn(admin, "margo", "not the password");
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("Check your sign-in name and password.");
        signIn(admin, "margo", PASSWORD);

        admin.navigate("/desk/people");
        admin.getByRole(AriaRole.BUTTON, button("Create invitation link")).click();
        var invitation = admin.locator(".secret").innerText();

        var colleague = browser.open(WITHOUT_JAVASCRIPT);
        colleague.navigate(invitation);
        assertThat(colleague.locator("main")).containsText("Margo Marlow invited you. Your role: Reviewer.");
        fillIn(colleague, "noor", "Noor Nasser", PASSWORD);
        colleague.navigate("/desk/account");
        assertThat(colleague.getByRole(AriaRole.HEADING, heading("Noor Nasser")))
                .isVisible();

        admin.navigate("/desk/people");
        admin.onDialog(dialog -> dialog.accept());
        admin.getByRole(AriaRole.BUTTON, button("Deactivate Noor Nasser")).click();
        assertThat(admin.locator(".notice")).containsText("Noor Nasser deactivated.");
        colleague.navigate("/desk/account");
        assertThat(colleague.getByRole(AriaRole.HEADING, heading("Sign in"))).isVisible();
    }

    private static void fillIn(Page page, String name, String displayName, String password) {
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Your name").fill(displayName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByLabel("Repeat the password").fill(password);
        page.getByRole(AriaRole.BUTTON, button("Create account")).click();
    }

    private static void signIn(Page page, String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, button("Sign in")).click();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
