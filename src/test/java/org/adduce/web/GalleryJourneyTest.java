package org.adduce.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.DARK;
import static org.adduce.testsupport.Browser.Trait.PHONE;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.Browser.Trait;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The components in a real browser; the browser's faults (policy, errors, foreign requests) fail each test. */
@QuarkusTest
class GalleryJourneyTest {

    private static final String GALLERY = "/desk/test/gallery";

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    Site site;

    private Page open(String path, Trait... traits) {
        var page = browser.open(traits);
        page.context()
                .addCookies(java.util.List.of(new Cookie(site.sessionCookie(), SignedInPeople.session(Accounts.ada()))
                        .setUrl(site.origin())));
        page.navigate(path);
        return page;
    }

    private static Locator currentRow(Page page) {
        return page.locator("[data-row][aria-current=true] .chip");
    }

    @Test
    void gallery_inAllLights_isDrawn() {
        picture(open(GALLERY), "wide");
        picture(open(GALLERY, DARK), "dark");
        picture(open(GALLERY, PHONE), "phone");
        picture(open(GALLERY + "/public"), "public");
        picture(open(GALLERY + "/public", PHONE, DARK), "public-phone-dark");
        picture(open("/desk/test/failures/wrong-stage"), "failure");
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "gallery", name + ".png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {GALLERY, GALLERY + "/public", "/desk/test/failures/incomplete"})
    void page_at320Pixels_doesNotScrollSideways(String path) {
        var page = open(path);
        page.setViewportSize(320, 640);
        Assertions.assertThat((Object) page.evaluate("""
                        () => [...document.querySelectorAll("body *")]
                            .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth
                                && !it.closest(".sr, .skip, thead, svg"))
                            .map(it => it.outerHTML.slice(0, 200))
                        """))
                .as("what stands out of the page")
                .asInstanceOf(LIST)
                .isEmpty();
    }

    @Test
    void keys_moveThroughTheList() {
        var page = open(GALLERY);
        page.locator("h1").click();
        page.keyboard().press("j");
        assertThat(currentRow(page)).hasText("candidate");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(currentRow(page)).hasText("open");
        assertThat(page.locator("[data-checked-count]")).hasText("1");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        page.waitForURL("**#candidate");
    }

    @Test
    void keys_whileTyping_areLetters() {
        var page = open(GALLERY);
        page.locator("#q").click();
        page.keyboard().type("jxa");
        assertThat(page.locator("#q")).hasValue("jxa");
        assertThat(page.locator("[data-row][aria-current=true]")).hasCount(0);
    }

    @Test
    void boxes_tickedAtOnce_areCounted() {
        var page = open(GALLERY);
        page.locator("[data-check-all]").check();
        assertThat(page.locator("[data-checked-count]")).hasText("9");
    }

    @Test
    void confirm_dismissed_sendsNothing() {
        var page = open(GALLERY);
        page.onDialog(dialog -> dialog.dismiss());
        page.locator("button.danger").click();
        assertThat(page.locator(".errors")).hasCount(1);
        Assertions.assertThat(page.url()).endsWith(GALLERY);
    }

    @Test
    void fragment_afterTheSessionEnded_leavesThePageAndOffersSignIn() {
        browser.expectFault("401");
        var page = browser.open();
        page.navigate(GALLERY);
        page.locator("#q").fill("half a sentence");
        page.evaluate("() => { htmx.ajax('GET', '/desk/test/staff', { target: 'main', swap: 'innerHTML' }) }");
        var banner = page.locator("[data-trouble]");
        banner.waitFor();
        assertThat(banner).containsText("You were signed out");
        assertThat(banner.locator("a")).hasAttribute("href", "/desk/sign-in");
        assertThat(page.locator("#q")).hasValue("half a sentence");
        picture(page, "signed-out");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void form_sentWithAndWithoutScripts_comesBackOrIsNoticed(boolean scripts) {
        var page = scripts ? open(GALLERY) : open(GALLERY, WITHOUT_JAVASCRIPT);
        page.locator("#title").fill(" ");
        page.locator("main > form.form .primary").click();
        assertThat(page.locator("#title-error")).containsText("Give the article its title.");
        page.locator("#title").fill("Ferry & bridge");
        page.locator("main > form.form .primary").click();
        assertThat(page.locator("#main > .notice").first()).hasText("Saved: Ferry & bridge");
        page.reload();
        assertThat(page.locator("#main > .notice").first()).hasText("Saved as revision 3.");
    }
}
