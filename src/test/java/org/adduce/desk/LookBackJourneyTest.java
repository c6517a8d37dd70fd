package org.adduce.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.PHONE;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.Browser.Trait;
import org.adduce.testsupport.Reviews;
import org.adduce.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor asks what a claim looked like then, what has changed since, and what was going on in the log. */
@QuarkusTest
class LookBackJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    Site site;

    private Page open(String path, Trait... traits) {
        var page = browser.open(traits);
        page.context()
                .addCookies(List.of(new Cookie(site.sessionCookie(), SignedInPeople.session(Accounts.eva()))
                        .setUrl(site.origin())));
        page.navigate(path);
        return page;
    }

    private static long corrected() {
        return Reviews.corrected(Reviews.published(), "The log has a second page.", Reviews.rated("verified"));
    }

    @Test
    void editor_looksBack() {
        lookBack(open("/desk/claims/" + corrected()));
    }

    @Test
    void editor_withoutJavaScriptOnAPhone_looksBack() {
        lookBack(open("/desk/claims/" + corrected(), WITHOUT_JAVASCRIPT, PHONE));
    }

    private static void lookBack(Page page) {
        var opened = page.locator(".history > li", new Page.LocatorOptions().setHasText("started a correction"));
        opened.getByText("View this version").click();
        assertThat(page.locator("h1")).containsText("earlier version");
        assertThat(page.locator(".asof")).containsText("started a correction");
        assertThat(page.locator("section:has(#asof-review)")).containsText("Disputed");

        page.getByText("Next event").click();
        assertThat(page.locator(".asof")).containsText("submitted revision 2");
        assertThat(page.locator("section:has(#asof-review)")).containsText("Verified");

        page.getByText("Previous event").click();
        page.locator(".asof").getByText("Compare with current").click();
        assertThat(page.locator("section:has(#differences)")).containsText("Edition");
        assertThat(page.locator(".sides del", new Page.LocatorOptions().setHasText("Disputed")))
                .isVisible();
        assertThat(page.locator(".sides ins", new Page.LocatorOptions().setHasText("Verified")))
                .isVisible();

        page.fill("#at", "2020-01-01T10:00");
        page.locator(".moments button").first().click();
        assertThat(page.locator("main")).containsText("was added later");
    }

    @Test
    void editor_narrowsTheLog() {
        var page = open("/desk/claims/" + corrected());
        page.navigate("/audit");
        page.selectOption("#actor", "eva");
        page.locator("#action").selectOption("review_published");
        page.locator(".filters button").click();

        assertThat(page.locator(".history > li").first()).containsText("Eva Engström published edition 2");
        page.locator(".activity summary").click();
        page.locator(".activity tbody a").last().click();
        assertThat(page.locator(".history > li").first()).containsText("published edition 2");
        assertThat(page.locator("#actor")).hasValue("eva");

        page.locator(".activity svg a").last().click();
        assertThat(page.locator(".history > li").first()).containsText("published edition 2");
    }
}
