package org.adduce.testsupport;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of the demo desk, as its people and the public come upon them. */
public final class DemoTour {

    /** Who looks on, with no account. */
    public static final String PUBLIC = "";

    private static final String PASSWORD = "tide-gate-demo";
    private static final List<String> STAGES = List.of(
            "candidate",
            "dismissed",
            "open",
            "assigned",
            "in-review",
            "submitted",
            "approved",
            "published",
            "withdrawn");

    private final String address;

    public DemoTour(PackagedProgram demo) {
        this.address = demo.address();
    }

    /** Signs somebody of the demo in. */
    public Page signIn(Page page, String person) {
        page.navigate(address + "/desk/sign-in");
        page.locator("#name").fill(person);
        page.locator("#password").fill(PASSWORD);
        page.locator("main button").click();
        page.waitForURL(address + "/desk");
        return page;
    }

    /** Goes to one of its pages, and waits until the page is at rest. */
    public Page show(Page page, String path) {
        page.navigate(address + path);
        page.waitForLoadState();
        return page;
    }

    /** The page of the first claim of a stage, in the order of the desk. */
    public String claim(Page editor, String stage) {
        return first(show(editor, "/desk/claims?stage=" + stage), "[data-open]");
    }

    /** Waits until every article has been read, so that the desk stands still. */
    public void waitForTheReading(Page editor) {
        var unread = ".extraction-pending, .extraction-running";
        while (show(editor, "/desk/articles").locator(unread).count() > 0) {
            Thread.onSpinWait();
        }
    }

    /**
     * The paths of all pages by who looks at them: each page with what it shows to that person.
     *
     * @param editor the signed-in editor's page, through which the claims are found
     */
    public Map<String, List<String>> paths(Page editor) {
        waitForTheReading(editor);
        var claims = STAGES.stream().map(stage -> claim(editor, stage)).toList();
        var inReview = claims.get(STAGES.indexOf("in-review"));
        var submitted = claims.get(STAGES.indexOf("submitted"));
        var summary = first(show(editor, "/reviews"), "main a[href^='/reviews/']");
        var published = show(editor, "/").locator("main h3 a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList(); // before the page goes on to the next
        var paths = new TreeMap<String, List<String>>();
        paths.put(
                PUBLIC,
                Stream.of(
                                Stream.of(
                                        "/",
                                        "/reviews",
                                        "/methodology",
                                        "/corrections",
                                        "/contact",
                                        summary,
                                        "/nowhere",
                                        "/desk/sign-in",
                                        "/desk/set-up/a-link-that-was-used"),
                                published.stream(),
                                corrected(editor))
                        .flatMap(part -> part)
                        .toList());
        paths.put(
                "ana",
                List.of(
                        "/desk",
                        inReview,
                        inReview + "/review",
                        submitted,
                        "/desk/articles/new",
                        "/desk/account",
                        "/desk/people"));
        paths.put("ben", List.of("/desk", inReview, inReview + "/review", submitted));
        paths.put(
                "eva",
                Stream.of(
                                Stream.of(
                                        "/desk",
                                        "/desk/claims",
                                        "/desk/claims?q=nothing-has-these-words",
                                        "/desk/articles",
                                        "/desk/articles/1",
                                        "/desk/audit",
                                        "/desk/audit?subject=claims&from=soon",
                                        "/desk/claims/99999"),
                                claims.stream(),
                                history(editor, claims.get(STAGES.indexOf("published"))))
                        .flatMap(part -> part)
                        .toList());
        paths.put("ada", List.of("/desk/people", "/desk/account"));
        return paths;
    }

    /** The pages of the one check that was corrected. */
    private Stream<String> corrected(Page reader) {
        var claim = first(show(reader, "/corrections"), "main article h2 a");
        return Stream.of(
                claim + "/editions/1",
                claim + "/editions/2",
                claim + "/editions/2/changes",
                claim + "/editions/1/check");
    }

    /** A claim as it stood at one of its events, and what changed since. */
    private Stream<String> history(Page editor, String claim) {
        var links = show(editor, claim + "/history")
                .locator(".history a[href*='history?']")
                .all();
        return Stream.of(
                claim + "/history",
                links.get(2).getAttribute("href"),
                links.get(3).getAttribute("href"),
                claim + "/history?at=soon",
                claim + "/history?at=2020-01-01");
    }

    private static String first(Page page, String selector) {
        return page.locator(selector).first().getAttribute("href");
    }
}
