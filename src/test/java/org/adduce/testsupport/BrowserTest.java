package org.adduce.testsupport;

import static org.adduce.testsupport.Browser.Trait.DARK;
import static org.adduce.testsupport.Browser.Trait.PHONE;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.adduce.testsupport.Browser.Trait;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserTest {

    private static final String POLICY = "default-src 'self'";

    @RegisterExtension
    final Browser browser = new Browser();

    // Outlives the browser, which may still ask for the icon.
    @AutoClose
    private final LoopbackSite site = new LoopbackSite()
            .page("/favicon.ico", "image/x-icon", "")
            .page("/title.js", "text/javascript", "document.title = 'scripted'");

    @Test
    void open_goodPage_hasNoFaults() {
        page("<title>plain</title><script src=/title.js></script><p>All is well.");

        var page = visit();

        assertThat(page.title()).isEqualTo("scripted");
        assertThat(page.locator("p").textContent()).isEqualTo("All is well.");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void open_withoutJavaScript_runsNone() {
        page("<title>plain</title><script src=/title.js></script>");

        assertThat(visit(WITHOUT_JAVASCRIPT).title()).isEqualTo("plain");
    }

    @Test
    void open_onADarkPhone_isNarrowAndDark() {
        page("<meta name=viewport content='width=device-width'><p>All is well.");

        var page = visit(PHONE, DARK);

        assertThat(page.evaluate("innerWidth")).isEqualTo(390);
        assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
    }

    @Test
    void open_twice_sharesNoCookies() {
        page("<p>All is well.");
        visit().evaluate("document.cookie = 'person=ana'");

        assertThat(visit().evaluate("document.cookie")).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title = 'inline'</script>",
                "<p style='color: red'>styled",
                "<style>p { color: red }</style>",
                "<button onclick='alert(1)' autofocus>press",
                "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
            })
    void faults_pageAgainstItsPolicy_areReported(String content) {
        page("<title>plain</title>" + content);
        var page = visit();
        page.locator("button").all().forEach(button -> button.click());
        page.waitForCondition(() -> browser.faults().stream().anyMatch(fault -> fault.contains("CSP: ")));

        assertThat(browser.faults()).anyMatch(fault -> fault.contains("Content Security Policy"));
        assertThat(browser.faults()).anyMatch(fault -> fault.contains("CSP: "));
        browser.expectFault("Content Security Policy");
        browser.expectFault("CSP: ");
    }

    @Test
    void faults_pageAgainstItsPolicyWithoutJavaScript_areReported() {
        page("<p style='color: red'>styled");
        visit(WITHOUT_JAVASCRIPT);

        assertThat(browser.faults()).anyMatch(fault -> fault.contains("Content Security Policy"));
        browser.expectFault("Content Security Policy");
    }

    @Test
    void faults_policyThatOnlyReports_areReported() {
        page("<p style='color: red'>styled", "Content-Security-Policy-Report-Only");
        visit();

        assertThat(browser.faults()).anyMatch(fault -> fault.contains("CSP: "));
        browser.expectFault("CSP: ");
        browser.expectFault("Content Security Policy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.error('wrong')",
                "throw new Error('wrong')",
                "Promise.reject(new Error('wrong'))",
                "alert('wrong')",
                "setTimeout(() => { throw new Error('wrong') })"
            })
    void faults_scriptThatFails_areReported(String script) {
        site.page("/wrong.js", "text/javascript", script);
        page("<script src=/wrong.js></script>");
        var page = visit();
        page.waitForCondition(() -> !browser.faults().isEmpty());

        assertThat(browser.faults()).singleElement().asString().contains("wrong");
        browser.expectFault("wrong");
    }

    @Test
    void faults_missingPart_isReported() {
        page("<script src=/missing.js></script>");
        visit();

        assertThat(browser.faults())
                .singleElement()
                .asString()
                .contains("/missing.js")
                .contains("404");
        browser.expectFault("/missing.js");
    }

    @Test
    void faults_foreignHost_isReported() {
        page("<a href='http://news.invalid/'>elsewhere</a><img src='http://news.invalid/a.png'>", "X-No-Policy");
        visit();

        assertThat(browser.faults()).contains("request to a foreign host: http://news.invalid/a.png");
        browser.expectFault("news.invalid");
    }

    @Test
    void faults_errorPageThatWasAskedFor_areNone() {
        site.on("/", exchange -> {
            exchange.sendResponseHeaders(404, 0);
            exchange.getResponseBody().write("Nothing is here.".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(browser.open().navigate(address() + "nothing").status()).isEqualTo(404);
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void afterEach_faultThatNobodyExpected_fails() {
        var faults = new BrowserFaults();
        page("<p style='color: red'>styled");
        var page = visit();
        faults.watch(page.context());
        page.reload();

        assertThatThrownBy(faults::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Content Security Policy")
                .hasMessageContaining(address());
        faults.expect("Content Security Policy");
        faults.expect("CSP: ");
        assertThatCode(faults::check).doesNotThrowAnyException();
        browser.expectFault("Content Security Policy");
        browser.expectFault("CSP: ");
    }

    private void page(String content) {
        page(content, "Content-Security-Policy");
    }

    private void page(String content, String policyHeader) {
        site.page(
                "/page",
                "text/html; charset=utf-8",
                ("<!doctype html>" + content).getBytes(StandardCharsets.UTF_8),
                policyHeader,
                POLICY);
    }

    private String address() {
        return "http://127.0.0.1:" + site.port() + "/";
    }

    private Page visit(Trait... traits) {
        var page = browser.open(traits);
        page.navigate(address() + "page");
        return page;
    }
}
