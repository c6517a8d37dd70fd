package org.adduce.testsupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The one browser process of a test run. It lives in the store of the whole run and ends with it. (The container's
 * tests are loaded apart from the plain ones, and so have a second one.)
 */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    static final Path DEBIANS = Path.of("/usr/bin/chromium");

    static Browser of(ExtensionContext context) {
        Prerequisite.demand(
                Files.isExecutable(DEBIANS), DEBIANS + " is not installed: journeys through the pages need it");
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, key -> launch(), Chromium.class)
                .browser();
    }

    private static Chromium launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(DEBIANS)
                                .setArgs(List.of(
                                        // Containers run as root, where Chromium's sandbox does not; it sees our own
                                        // pages only.
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"))));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
