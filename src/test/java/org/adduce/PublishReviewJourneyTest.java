package org.adduce;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.Browser.Trait;
import org.adduce.testsupport.OutsideData;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main job, by the people who do it: an article comes in, a claim of it is accepted and assigned, reviewed with
 * evidence, approved by somebody else and published; the public reads it, and the history tells it all.
 */
@QuarkusTest
class PublishReviewJourneyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    final Browser browser = new Browser();

    private Trait[] traits = {};

    static Stream<Arguments> demoArticles() {
        return Stream.of(
                Arguments.of("courier.txt", "No family in the old town", List.of()),
                Arguments.of("ledger.txt", "An application has been received", List.of(WITHOUT_JAVASCRIPT)));
    }

    static Stream<Arguments> realArticles() {
        return Stream.of(
                Arguments.of(0, "As long as Ukraine holds", List.of()),
                Arguments.of(0, "There is no consensus at this stage", List.of(WITHOUT_JAVASCRIPT)),
                Arguments.of(1, "Poland does not plan to send its troops", List.of()),
                Arguments.of(1, "there are no plans for NATO combat troops", List.of(WITHOUT_JAVASCRIPT)));
    }

    @ParameterizedTest
    @MethodSource("demoArticles")
    void demoArticle_throughAllHands_isPublished(String file, String words, List<Trait> traits) throws IOException {
        publish(Files.readString(Path.of("src/main/resources/demo", file)), words, traits);
    }

    /** What is skipped without them is how real texts go this way; {@link #demoArticle_throughAllHands_isPublished} walks it always. */
    @ParameterizedTest
    @MethodSource("realArticles")
    void realArticle_throughAllHands_isPublished(int number, String words, List<Trait> traits) throws IOException {
        try (var files = Files.list(OutsideData.require("articles"))) {
            var file = files.sorted().toList().get(number);
            publish(Files.readString(file, StandardCharsets.UTF_8), words, traits);
        }
    }

    private void publish(String text, String words, List<Trait> traits) {
        this.traits = traits.toArray(Trait[]::new);
        var title = "The tide of " + UUID.randomUUID();
        var eva = signedIn(Accounts.eva());
        var ana = signedIn(Accounts.ana());
        var ben = signedIn(Accounts.ben());

        var claim = acceptedAndAssigned(eva, title, text, words);
        reviewed(ana, claim);
        approved(ben, claim);
        published(eva, claim);

        readByThePublic(title, words);
        toldByTheHistory(eva, claim);
    }

    /** @return the claim's path */
    private String acceptedAndAssigned(Page eva, String title, String text, String words) {
        eva.navigate("/desk/articles/new");
        eva.fill("form[aria-labelledby=paste] [name=text]", text + "\n\nThis is version " + title + ".");
        eva.fill("form[aria-labelledby=paste] [name=title]", title);
        eva.fill("form[aria-labelledby=paste] [name=publisher]", "The Wire");
        eva.fill("form[aria-labelledby=paste] [name=publishedAt]", "2026-03-12");
        press(eva, "form[aria-labelledby=paste] button.primary");
        eva.waitForURL(Pattern.compile("/desk/articles/\\d+"));
        var patience = Instant.now().plus(PATIENCE);
        while (eva.locator("mark").count() == 0 && Instant.now().isBefore(patience)) {
            eva.reload();
        }
        eva.locator(".claims-beside a[data-open]")
                .filter(new FilterOptions().setHasText(words))
                .first()
                .click();
        eva.waitForURL("**/desk/claims/*");
        assertThat(eva.locator(".page-head")).containsText("Candidate");
        press(eva, "form[action$='/acceptance'] button");
        assertThat(eva.locator(".page-head")).containsText("Open");
        eva.selectOption(
                "form[action$='/assignment'] [name=assignee]", Accounts.ana().name());
        eva.fill("form[action$='/assignment'] [name=due]", "2099-12-31");
        eva.fill("form[action$='/assignment'] [name=note]", "Please ask for the minutes.");
        press(eva, "form[action$='/assignment'] button");
        assertThat(eva.locator(".page-head")).containsText("Assigned");
        return path(eva);
    }

    private void reviewed(Page ana, String claim) {
        ana.navigate("/desk");
        ana.locator("a[href='" + claim + "']").first().click();
        ana.waitForURL("**" + claim);
        press(ana, "form[action$='/start'] button");
        ana.locator("a[href='" + claim + "/review']").click();
        ana.waitForURL("**" + claim + "/review");
        ana.check("[name=rating][value=mostly-verified]");
        ana.fill("[name=summary]", "It was said, and the minutes bear it out but for one number.");
        ana.fill("[name=reasoning]", "The **minutes** say so.");
        ana.fill("[name=chosenBecause]", "Many people rely on it.");
        press(ana, "button[value='evidence.add']");
        ana.fill("[name='evidence[0].source.name']", "City council");
        ana.fill("[name='evidence[0].source.kind']", "minutes");
        ana.fill("[name='evidence[0].excerpt']", "In favour: 23.");
        ana.selectOption("[name='evidence[0].stance']", "supports");
        ana.fill("[name='evidence[0].seenOn']", "2026-03-17");
        ana.check("[name='evidence[0].primary']");
        ana.check("[name='claimantResponse.asked']");
        ana.fill("[name='claimantResponse.answer']", "That is what I said.");
        button(ana, "Save and submit");
        assertThat(ana.locator(".page-head")).containsText("Submitted");
    }

    private void approved(Page ben, String claim) {
        ben.navigate(claim);
        press(ben, "form[action$='/approval'] button");
        assertThat(ben.locator(".page-head")).containsText("Approved");
    }

    private void published(Page eva, String claim) {
        eva.navigate(claim);
        press(eva, "form[action$='/publication'] button");
        assertThat(eva.locator(".page-head")).containsText("Published");
    }

    private void readByThePublic(String title, String words) {
        var reader = browser.open(traits);
        reader.navigate("/reviews");
        reader.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(title))
                .first()
                .click();
        reader.waitForURL("**/reviews/*");
        assertThat(reader.locator("main")).containsText("Mostly verified");
        assertThat(reader.locator("main")).containsText("bear it out but for one number");
        reader.locator("main a[href^='/claims/']").first().click();
        reader.waitForURL("**/claims/*");
        assertThat(reader.locator("main")).containsText(words);
        assertThat(reader.locator("main")).containsText("In favour: 23.");
        assertThat(reader.locator("main strong", new Page.LocatorOptions().setHasText("minutes")))
                .hasCount(1);
        assertThat(reader.locator("script[type='application/ld+json']")).hasCount(1);
    }

    private void toldByTheHistory(Page eva, String claim) {
        eva.navigate(claim);
        var history = eva.locator("[aria-labelledby=history]");
        for (var told : Arrays.asList(
                "published edition 1",
                "approved revision",
                "submitted revision",
                "started the review",
                "assigned the claim",
                "accepted the claim")) {
            assertThat(history).containsText(told);
        }
    }

    private Page signedIn(Account person) {
        var page = browser.open(traits);
        page.navigate("/desk");
        page.fill("[name=name]", person.name());
        page.fill("[name=password]", Accounts.PASSWORD);
        press(page, "form[action='/desk/sign-in'] button");
        assertThat(page.locator("header").first()).containsText(person.displayName());
        return page;
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
    }

    private static void button(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words)).click();
        page.waitForLoadState();
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*$", "");
    }
}
