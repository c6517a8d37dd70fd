package org.adduce.site;

import static org.adduce.testsupport.Browser.Trait.DARK;
import static org.adduce.testsupport.Browser.Trait.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.adduce.review.Findings;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Source;
import org.adduce.testsupport.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever people typed is shown as they typed it, and none of it runs; the browser would report it. */
@QuarkusTest
class HostileTextJourneyTest {

    private static final String HOSTILE =
            "</script></title><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">'\"{7*7}";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void publicPages_withHostileTextInEveryField_showItAndRunNothing() {
        var claim = publish();
        Published.openCorrection(claim, HOSTILE);
        Published.correct(claim, findings("Second: " + HOSTILE));
        var page = browser.open();

        for (var path : List.of(Published.path(claim), Published.summaryPath(claim), "/", "/reviews", "/corrections")) {
            visit(page, path);
            assertThat(page.locator("main").textContent()).contains("document.title='run'");
        }
        Published.withdraw(claim, HOSTILE);
        for (var path : List.of(Published.path(claim), Published.summaryPath(claim), "/", "/reviews", "/corrections")) {
            visit(page, path);
        }
        assertThat(page.locator("main").textContent()).contains("onerror=");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void claimPage_onADarkPhone_fitsTheScreen() {
        var claim = publish();
        var page = browser.open(PHONE, DARK);

        for (var path : List.of(Published.path(claim), Published.summaryPath(claim), "/methodology", "/")) {
            visit(page, path);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s is no wider than the screen", path)
                    .isEqualTo(true);
        }
    }

    private static void visit(Page page, String path) {
        assertThat(page.navigate(path).status()).isEqualTo(200);
        assertThat(page.title()).isNotEqualTo("run");
        assertThat(page.locator("main script, main img, main [onerror]").count())
                .isZero();
    }

    private static long publish() {
        return Published.claim(Published.article(HOSTILE), Published.HARBOUR, HOSTILE, findings(HOSTILE));
    }

    private static Findings findings(String text) {
        return new Findings(
                "disputed",
                text,
                text
                        + "\n\n[press](javascript:document.title='run') <b onclick=\"x\">bold</b> ![x](https://x.example/x.png)",
                text,
                List.of(new Evidence(
                        new Source(text, "<script>x</script>", "https://x.example/?'onmouseover='x"),
                        text,
                        text,
                        "refutes",
                        true,
                        "2026-02-25",
                        text,
                        null)),
                List.of(new Appearance("https://x.example/", "2026-02-18", text)),
                false,
                new ClaimantResponse(true, null, text),
                List.of());
    }
}
