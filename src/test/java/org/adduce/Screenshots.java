package org.adduce;

import static org.adduce.testsupport.Browser.Trait.DARK;
import static org.adduce.testsupport.Browser.Trait.PHONE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.DemoTour;
import org.adduce.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes README's pictures of the demo desk anew: {@code mvn verify -Pscreenshots}. No other build runs it. */
class Screenshots {

    private static final Path PICTURES = Path.of(".github", "screenshots");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void demo_inPictures() throws Exception {
        var tour = new DemoTour(PackagedProgram.demo());
        var editor = tour.signIn(browser.open(), "eva");
        tour.waitForTheReading(editor);
        take(tour.show(editor, "/desk/claims"), "claim-desk");
        take(tour.show(editor, "/desk/articles/1"), "article");
        var claim = tour.claim(editor, "in-review");
        take(tour.show(tour.signIn(browser.open(), "ana"), claim), "claim");
        var visitor = browser.open();
        tour.show(visitor, "/reviews").locator("main h2 a").last().click();
        take(visitor, "summary");
        var reader = browser.open(PHONE, DARK);
        tour.show(reader, "/").locator("main h3 a").last().click();
        take(reader, "phone");
    }

    private static void take(Page page, String name) {
        page.waitForLoadState();
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
