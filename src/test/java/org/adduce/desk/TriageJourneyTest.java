package org.adduce.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.adduce.account.Account;
import org.adduce.account.SignedInPeople;
import org.adduce.claim.SomeClaims;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.Browser.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Candidates become open, dismissed and assigned claims. */
@QuarkusTest
class TriageJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String claimant = "Triage " + UUID.randomUUID();

    @Test
    void triage_byKeyboardAlone_acceptsDismissesAndAssigns() {
        long first = SomeClaims.candidate(claimant, 0.9);
        long second = SomeClaims.candidate(claimant, 0.8);
        var page = desk(Accounts.eva());

        page.keyboard().press("j");
        assertThat(row(page, first)).hasAttribute("aria-current", "true");
        page.keyboard().press("a");
        assertThat(row(page, first).locator(".chip")).hasText("Open");
        assertThat(row(page, second)).hasAttribute("aria-current", "true");

        page.keyboard().press("d");
        assertThat(page.locator("[data-checked-count]")).hasText("1 selected");
        assertThat(page.locator("#bulk [name=reason]").first()).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(row(page, second).locator(".chip")).hasText("Dismissed");

        row(page, first).locator("[data-open]").focus();
        page.keyboard().press("x");
        page.keyboard().press("s");
        page.locator("#bulk-assignee").selectOption(Accounts.ben().name());
        page.locator("#bulk .primary").press("Enter");
        assertThat(row(page, first)).containsText("Ben Baptiste");

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/desk/claims/\\d+$"));
        assertThat(page.locator("h1")).hasText("Claim " + second);
    }

    @Test
    void triage_withoutJavaScript_doesTheSameByForms() {
        long first = SomeClaims.candidate(claimant, 0.9);
        long second = SomeClaims.candidate(claimant, 0.8);
        var page = desk(Accounts.eva(), WITHOUT_JAVASCRIPT);

        box(page, first).check();
        box(page, second).check();
        page.locator("#bulk").getByText("Accept claims").click();
        assertThat(page.locator(".notice")).containsText("2 claims accepted.");
        assertThat(row(page, second).locator(".chip")).hasText("Open");

        box(page, first).check();
        page.locator("#bulk summary").first().click();
        page.getByText("Out of scope").click();
        assertThat(row(page, first).locator(".chip")).hasText("Dismissed");

        box(page, first).check();
        box(page, second).check();
        page.locator("#bulk summary").last().click();
        page.locator("#bulk-assignee").selectOption(Accounts.ben().name());
        page.locator("#bulk .primary").click();
        assertThat(page.locator("h1")).hasText("1 claim not updated");
        assertThat(page.locator(".card")).containsText("Accept a candidate first");
        page.getByText("Back to the list").click();
        assertThat(row(page, second)).containsText("Ben Baptiste");
    }

    @Test
    void claim_onItsPage_isAssignedStartedRephrasedAndReleased() {
        long id = SomeClaims.candidate(claimant, 0.9);
        var page = signedIn(Accounts.ana());
        page.navigate("/desk/claims/" + id);
        assertThat(page.locator("mark")).hasText(SomeClaims.PASSAGE);

        page.keyboard().press("a");
        assertThat(page.locator(".page-head .chip")).hasText("Open");
        page.locator("#assignee").selectOption(Accounts.ana().name());
        page.locator("form[action$=assignment] button").click();
        assertThat(page.locator(".page-head .chip")).hasText("Assigned");
        page.getByText("Start review").click();
        assertThat(page.locator(".page-head .chip")).hasText("In review");
        page.keyboard().press("w");
        page.locator("#text").fill("Forty boats sank.");
        page.locator("form[action$=rephrasing] button").click();
        assertThat(page.locator(".statement")).containsText("Forty boats sank.");
        assertThat(page.locator("mark")).hasText(SomeClaims.PASSAGE);
        page.locator("form[action$=release] button").click();
        assertThat(page.locator(".page-head .chip")).hasText("Open");
        assertThat(page.locator(".history")).containsText("released the claim");
    }

    private Page desk(Account by, Trait... traits) {
        Accounts.ben();
        var page = signedIn(by, traits);
        page.navigate("/desk/claims?claimant=" + URLEncoder.encode(claimant, StandardCharsets.UTF_8));
        return page;
    }

    private Page signedIn(Account by, Trait... traits) {
        var page = browser.open(traits);
        page.context()
                .addCookies(List.of(new Cookie(SignedInPeople.cookieName(), SignedInPeople.session(by))
                        .setUrl(RestAssured.baseURI + ":" + RestAssured.port)));
        return page;
    }

    private static Locator row(Page page, long id) {
        return page.locator("#claim-" + id);
    }

    private static Locator box(Page page, long id) {
        return row(page, id).locator("[type=checkbox]");
    }
}
