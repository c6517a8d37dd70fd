package org.adduce.testsupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what a browser reports while a test looks at pages: every report is a fault unless it was expected. */
final class BrowserFaults {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Violations in policies that only report are not errors to the browser, and a script of a stranger alerts. */
    private static final String REPORTER = """
            document.addEventListener('securitypolicyviolation', event => console.error(
                `CSP: ${event.effectiveDirective} refused ${event.blockedURI} at line ${event.lineNumber}`));
            window.alert = words => console.error(`alert ran: ${words}`);
            """;

    private final List<String> reported = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    void watch(BrowserContext context) {
        context.addInitScript(REPORTER);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> reported.add(error.page().url() + ": " + error.error()));
        context.onRequest(this::asked);
    }

    void expect(String words) {
        expected.add(words);
    }

    List<String> reported() {
        return List.copyOf(reported);
    }

    void check() {
        var unexpected = reported.stream()
                .filter(fault -> expected.stream().noneMatch(fault::contains))
                .distinct()
                .toList();
        if (!unexpected.isEmpty()) {
            throw new AssertionError("The browser reported:\n" + String.join("\n", unexpected));
        }
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") && !isTheAnswerOfThePage(message)) {
            reported.add(message.location() + ": " + message.text());
        }
    }

    /** A page that is itself an error page is what the test asked for. */
    private static boolean isTheAnswerOfThePage(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.page() != null
                && message.location().startsWith(message.page().url() + ":");
    }

    private void asked(Request request) {
        var address = URI.create(request.url());
        if (address.getHost() != null && !THIS_MACHINE.contains(address.getHost())) {
            reported.add("request to a foreign host: " + request.url());
        }
    }
}
