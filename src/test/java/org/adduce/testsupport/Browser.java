package org.adduce.testsupport;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives a test real browsers, and fails it when one of them reported a violation of the content security policy, an
 * error, or a request to a foreign host. A test that failed leaves a picture of each page in {@code target/browser}.
 *
 * <pre>{@code
 * @RegisterExtension
 * final Browser browser = new Browser();
 *
 * @Test
 * void reviews_onAPhone_fitTheScreen() {
 *     Page page = browser.open(PHONE, DARK);
 *     page.navigate("/reviews");
 * }
 * }</pre>
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    /** What is special about somebody's browser. */
    public enum Trait {
        WITHOUT_JAVASCRIPT(options -> options.setJavaScriptEnabled(false)),
        PHONE(options -> options.setViewportSize(390, 844).setIsMobile(true).setHasTouch(true)),
        /** The narrowest that there is. */
        SMALL_PHONE(
                options -> options.setViewportSize(320, 640).setIsMobile(true).setHasTouch(true)),
        DARK(options -> options.setColorScheme(ColorScheme.DARK));

        private final Consumer<NewContextOptions> setting;

        Trait(Consumer<NewContextOptions> setting) {
            this.setting = setting;
        }
    }

    private static final Path PICTURES = Path.of("target", "browser");

    private final BrowserFaults faults = new BrowserFaults();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = Chromium.of(context);
    }

    /**
     * Opens the empty browser of one more person, who shares no cookie with the others of this test. In a test of
     * the program its addresses may begin with the path.
     */
    public Page open(Trait... traits) {
        var options = new NewContextOptions()
                .setViewportSize(1280, 800)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE);
        if (RestAssured.port > 0) {
            options.setBaseURL(RestAssured.baseURI + ":" + RestAssured.port);
        }
        for (var trait : traits) {
            trait.setting.accept(options);
        }
        var context = chromium.newContext(options);
        contexts.add(context);
        faults.watch(context);
        return context.newPage();
    }

    /** What the browsers have reported so far, as sentences. */
    public List<String> faults() {
        return faults.reported();
    }

    /** This test provokes faults that contain these words; they do not fail it. */
    public void expectFault(String words) {
        faults.expect(words);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            takePictures(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        }
        contexts.forEach(BrowserContext::close);
        faults.check();
    }

    private void takePictures(String test) {
        var pages =
                contexts.stream().flatMap(context -> context.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            var picture = PICTURES.resolve(test + "-" + (i + 1) + ".png");
            pages.get(i).screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
        }
    }
}
