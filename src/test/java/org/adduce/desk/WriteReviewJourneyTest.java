package org.adduce.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.adduce.account.Account;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.Browser.Trait;
import org.adduce.testsupport.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A review in the browser: written, interrupted, written by two at once, and brought to the public. */
@QuarkusTest
class WriteReviewJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void review_fromTheFirstWordToThePublicPage(boolean scripts) {
        var traits = scripts ? new Trait[0] : new Trait[] {WITHOUT_JAVASCRIPT};
        var claim = Reviews.begun();

        var ana = signedIn(Accounts.ana(), traits);
        ana.navigate("/desk/claims/" + claim);
        click(ana, AriaRole.LINK, "Write review");
        write(ana);
        click(ana, AriaRole.BUTTON, "Save revision");
        assertThat(ana.getByText("Revision saved.")).isVisible();
        click(ana, AriaRole.BUTTON, "Save and submit");
        assertThat(ana).hasURL(Pattern.compile("/desk/claims/" + claim + "$"));

        var ben = signedIn(Accounts.ben(), traits);
        ben.navigate("/desk/claims/" + claim);
        click(ben, AriaRole.BUTTON, "Approve revision 1");
        assertThat(ben.getByText("Review approved.")).isVisible();

        var eva = signedIn(Accounts.eva(), traits);
        eva.navigate("/desk/claims/" + claim);
        click(eva, AriaRole.BUTTON, "Publish review");
        assertThat(eva.getByText("Review published.")).isVisible();
        click(eva, AriaRole.LINK, "Public page");
        assertThat(eva.locator("main")).containsText("It were 14, by the log.");
    }

    @Test
    void typing_isKeptAsOneTypes_andRulesFollow() {
        var claim = Reviews.begun();
        var ana = editor(claim, Accounts.ana());

        ana.getByLabel("Summary").fill("Half a sen");
        assertThat(ana.locator("[data-progress]")).hasText(Pattern.compile("Autosaved \\d\\d:\\d\\d.*"));
        ana.getByLabel("Why we checked this claim").fill("Repeated often.");
        assertThat(ana.locator(".rules li:has-text('why this claim was chosen') .rule-met"))
                .isVisible();

        ana.navigate("/desk/claims/" + claim + "/review");
        assertThat(ana.getByLabel("Summary")).hasValue("Half a sen");
    }

    @Test
    void typing_whileARowIsAdded_isNotLost() {
        var ana = editor(Reviews.begun(), Accounts.ana());
        var answers = new AtomicInteger();
        ana.route(url -> url.endsWith("/review"), route -> {
            if (answers.getAndIncrement() == 0) {
                ana.getByLabel("Summary").fill("Typed meanwhile");
            }
            route.resume();
        });

        click(ana, AriaRole.BUTTON, "Add evidence");

        assertThat(ana.locator("#evidence .piece")).hasCount(1);
        assertThat(ana.getByLabel("Summary")).hasValue("Typed meanwhile");
    }

    @Test
    void session_thatEndsWhileTyping_leavesTheTextAndLeadsToSignIn() {
        browser.expectFault("401");
        var claim = Reviews.begun();
        var ana = editor(claim, Accounts.ana());
        ana.context().clearCookies();

        ana.getByLabel("Summary").fill("Long thought about");
        assertThat(ana.locator("#session-lost")).isVisible();
        assertThat(ana.locator("dialog a")).hasAttribute("href", Pattern.compile("/desk/sign-in"));
        assertThat(ana.getByLabel("Summary")).hasValue("Long thought about");

        give(ana, Accounts.ana());
        click(ana, AriaRole.BUTTON, "Save again");
        assertThat(ana.locator("dialog")).isHidden();
        assertThat(ana.locator("[data-progress]")).hasText(Pattern.compile("Autosaved \\d\\d:\\d\\d.*"));
        assertThat(ana.getByLabel("Summary")).hasValue("Long thought about");
    }

    @Test
    void session_thatEndsBeforeSaving_keepsThePage() {
        browser.expectFault("401");
        var claim = Reviews.begun();
        var ana = editor(claim, Accounts.ana());
        ana.getByLabel("Summary").fill("Long thought about");
        assertThat(ana.locator("[data-progress]")).hasText(Pattern.compile("Autosaved.*"));
        ana.context().clearCookies();

        click(ana, AriaRole.BUTTON, "Save revision");

        assertThat(ana.locator("#session-lost")).isVisible();
        assertThat(ana.getByLabel("Summary")).hasValue("Long thought about");
    }

    @Test
    void twoTabs_thatSaveDifferently_areBroughtTogether() {
        browser.expectFault("412");
        var claim = Reviews.begun();
        var first = editor(claim, Accounts.ana());
        var second = editor(claim, Accounts.ana());
        first.getByLabel("Summary").fill("Fourteen boats.");
        first.getByLabel("Why we checked this claim").fill("Repeated often.");
        click(first, AriaRole.BUTTON, "Save revision");
        assertThat(first.getByText("Revision saved.")).isVisible();

        second.getByLabel("Summary").fill("Fifteen boats.");
        click(second, AriaRole.BUTTON, "Save revision");
        assertThat(second.locator("h1")).hasText("Two versions of this review");
        assertThat(second.locator(".versions.differs")).hasCount(2);
        second.locator("[name='take.chosenBecause'][value=theirs]").check();
        click(second, AriaRole.BUTTON, "Continue");
        assertThat(second.getByLabel("Summary")).hasValue("Fifteen boats.");
        assertThat(second.getByLabel("Why we checked this claim")).hasValue("Repeated often.");
        click(second, AriaRole.BUTTON, "Save revision");
        assertThat(second.getByText("Revision saved.")).isVisible();
    }

    @Test
    void rows_changeInPlace() {
        var ana = editor(Reviews.written(), Accounts.ana());

        ana.getByText("Add evidence").click();
        assertThat(ana.locator("#evidence .piece")).hasCount(3);
        assertThat(ana.locator("[id='evidence[2].source.name']")).isFocused();
        ana.keyboard().type("Coast guard");
        ana.locator("#evidence-3").getByText("Move up").click();
        assertThat(ana.locator("[id='evidence[1].source.name']")).hasValue("Coast guard");
        ana.locator("#evidence-1").getByText("Remove").click();
        assertThat(ana.locator("[id='evidence[0].source.name']")).hasValue("Coast guard");
        ana.getByText("Preview").click();
        assertThat(ana.locator("#preview strong")).hasText("14");
    }

    @Test
    void hostileText_inEveryField_staysText() {
        var claim = Reviews.published(Reviews.begun(), Reviews.hostile());
        var eva = signedIn(Accounts.eva());

        eva.navigate("/desk/claims/" + claim);
        assertThat(eva.locator("#review")).containsText("<script>alert(1)</script>");
        assertThat(eva.locator("#review script, #review img, #review iframe")).hasCount(0);
    }

    private static void write(Page page) {
        page.getByText("The evidence contradicts the claim.").click();
        page.getByLabel("Summary").fill("It were 14, by the log.");
        page.getByLabel("Reasoning").fill("The log lists **14** boats.");
        page.getByLabel("Why we checked this claim").fill("Repeated in three papers.");
        page.getByLabel("The claimant was asked").check();
        click(page, AriaRole.BUTTON, "Add evidence");
        page.locator("[id='evidence[0].source.name']").fill("Harbour master");
        page.locator("[id='evidence[0].source.kind']").fill("document");
        page.locator("[id='evidence[0].excerpt']").fill("Fourteen.");
        page.locator("[id='evidence[0].stance']").selectOption("refutes");
        page.locator("[id='evidence[0].primary']").check();
        click(page, AriaRole.BUTTON, "Add appearance");
        page.locator("[id='appearances[0].place']").fill("Harbour board");
        page.locator("[id='appearances[0].date']").fill("2026-02-23");
    }

    private Page editor(long claim, Account person) {
        var page = signedIn(person);
        page.navigate("/desk/claims/" + claim + "/review");
        return page;
    }

    private Page signedIn(Account person, Trait... traits) {
        var page = browser.open(traits);
        give(page, person);
        return page;
    }

    private static void give(Page page, Account person) {
        page.context()
                .addCookies(List.of(new Cookie(SignedInPeople.cookieName(), SignedInPeople.session(person))
                        .setUrl(RestAssured.baseURI + ":" + RestAssured.port)));
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
