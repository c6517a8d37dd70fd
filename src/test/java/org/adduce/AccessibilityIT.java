package org.adduce;

import static org.adduce.testsupport.Browser.Trait.DARK;
import static org.adduce.testsupport.Browser.Trait.SMALL_PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.Browser.Trait;
import org.adduce.testsupport.DemoTour;
import org.adduce.testsupport.PackagedProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every page of the demo desk is for everybody: it meets WCAG 2.2 AA as far as a machine can tell, in the light, in the
 * dark and on the smallest phone, where nothing is wider than the screen; it has one heading and a title, and nothing in
 * it jumps while it loads.
 */
@Isolated("on a busy machine pages are drawn in pieces")
class AccessibilityIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String SHIFTS = """
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => entry.sources.forEach(source =>
                window.shifts.push(source.node?.nodeName + '.' + source.node?.className))))
                .observe({ type: 'layout-shift', buffered: true });
            """;

    private static DemoTour tour;

    @RegisterExtension
    final Browser browser = new Browser();

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        tour = new DemoTour(PackagedProgram.demo());
    }

    @Test
    void pages_inTheLight_areForEverybody() {
        lookAtAll();
    }

    @Test
    void pages_inTheDarkOnASmallPhone_areForEverybody() {
        lookAtAll(DARK, SMALL_PHONE);
    }

    private void lookAtAll(Trait... traits) {
        var paths = tour.paths(tour.signIn(browser.open(), "eva"));
        paths.forEach((person, all) -> {
            var page = browser.open(traits);
            page.context().addInitScript(SHIFTS);
            if (!person.equals(DemoTour.PUBLIC)) {
                tour.signIn(page, person);
            }
            all.forEach(path -> look(tour.show(page, path), person + " " + path));
        });
        assertThat(faults).isEmpty();
    }

    private void look(Page page, String where) {
        var found = new ArrayList<String>();
        for (var violation : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            violation.getNodes().forEach(node -> found.add(violation.getId() + " " + node.getTarget()));
        }
        found(found, page.locator("h1").count() != 1, "has not one heading");
        found(found, page.title().startsWith(" "), "has no title");
        found(found, page.locator("main .button.primary:visible").count() > 1, "has several main actions");
        found(
                found,
                (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"),
                "is wider than the screen");
        found.addAll(jumps(page).stream().map("jumps: "::concat).toList());
        found.forEach(fault -> faults.add(where + ": " + fault));
    }

    /** What jumps each time: on a busy machine a page may arrive, and be drawn, in pieces. */
    private static List<String> jumps(Page page) {
        var jumps = new ArrayList<>(strings(page.evaluate("window.shifts")));
        if (!jumps.isEmpty()) {
            page.reload();
            jumps.retainAll(strings(page.evaluate("window.shifts")));
        }
        return jumps;
    }

    private static void found(List<String> found, boolean wrong, String words) {
        if (wrong) {
            found.add(words);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object fromThePage) {
        return (List<String>) fromThePage;
    }
}
