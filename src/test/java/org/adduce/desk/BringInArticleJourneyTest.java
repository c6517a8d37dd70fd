package org.adduce.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.Browser.Trait;
import org.adduce.testsupport.OutsideData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a pasted text to its marked claims, and one more by hand. */
@QuarkusTest
class BringInArticleJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void pasted_withMarks_takesAClaimFromASelection() {
        var page = signedIn();
        paste(page, "Late ferries", story());
        assertThat(page.locator("#extraction")).containsText("Claims found");
        assertThat(page.locator("[data-article-text] mark").first()).isVisible();

        select(page, "The quay was dark");
        assertThat(page.locator("[name=exact]")).hasValue("The quay was dark");
        page.getByText("Add claim").click();

        assertThat(page.locator("mark[data-stage=open]")).hasText("The quay was dark");
        assertThat(page.locator(".claims-beside")).containsText("The quay was dark");
        page.locator("mark[data-stage=open] a").focus();
        assertThat(page.locator("mark[data-stage=open] a")).hasAttribute("href", Pattern.compile("/desk/claims/\\d+"));
    }

    @Test
    void pasted_withoutJavaScript_takesAClaimFromItsWords() {
        var page = signedIn(WITHOUT_JAVASCRIPT);
        paste(page, "Late ferries", story());

        page.locator("[name=exact]").fill("The quay");
        page.getByText("Add claim").click();
        assertThat(page.locator("#exact-error")).isVisible();

        page.locator("[name=exact]").fill("The quay was dark");
        page.getByText("Add claim").click();
        assertThat(page.locator("mark[data-stage=open]")).hasText("The quay was dark");
    }

    @Test
    void pasted_hostileText_staysText() {
        var page = signedIn();
        paste(
                page,
                "<script>alert('title')</script>",
                story() + "\n\n<img src=x onerror=alert(1)> <script>alert(2)</script>"
                        + " said 12 people on Monday. \"><svg onload=alert(3)> {{7*7}} ${7*7} and left.");

        assertThat(page.locator("h1")).hasText("<script>alert('title')</script>");
        assertThat(page.locator("[data-article-text]")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("[data-article-text] img, [data-article-text] svg, main script"))
                .hasCount(0);
        page.navigate("/desk/articles");
        assertThat(page.locator("tbody")).containsText("<script>alert('title')</script>");
    }

    /** Two that were written for tests, and real ones where they are there. */
    @Test
    void uploaded_wholeArticles_areReadable() throws IOException {
        var files = new ArrayList<>(texts(Path.of("src/test/resources/org/adduce/extraction/articles")));
        var real = OutsideData.path("articles");
        if (Files.isDirectory(real)) {
            files.addAll(texts(real));
        }
        var page = signedIn();
        for (var file : files) {
            page.navigate("/desk/articles/new");
            page.locator("[name=files]").setInputFiles(file);
            page.getByText("Upload files").click();

            assertThat(page.locator("#extraction")).containsText("Claims found");
            assertThat(page.locator("h1"))
                    .hasText(Files.readAllLines(file).get(0).strip());
            assertThat(page.locator("[data-article-text] mark").nth(5)).isVisible();
            assertThat(page.locator("[data-article-text]")).not().containsText("All rights reserved");
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void selection_acrossMarksAndParagraphs_keepsItsPlace() {
        var page = signedIn();
        paste(
                page,
                "Late ferries",
                "🚲 Bicycles — 12 of them — sank in the harbour on Monday, the mayor said.\n\n" + story());

        page.evaluate("""
                () => {
                  const [first, second] = document.querySelectorAll("[data-start]");
                  getSelection().setBaseAndExtent(first, 0, second, second.childNodes.length);
                }""");
        var form = page.locator("[data-claim-by-hand]");
        assertThat(form.locator("[name=start]")).hasValue("0");
        page.getByText("Add claim").click();

        assertThat(page.locator(".claims-beside"))
                .containsText("sank in the harbour on Monday, the mayor said. The harbour");
    }

    private Page signedIn(Trait... traits) {
        var page = browser.open(traits);
        page.context()
                .addCookies(List.of(new Cookie(SignedInPeople.cookieName(), SignedInPeople.session(Accounts.ana()))
                        .setUrl(RestAssured.baseURI + ":" + RestAssured.port)));
        return page;
    }

    private static void paste(Page page, String title, String text) {
        page.navigate("/desk/articles/new");
        page.locator("[name=text]").fill(text);
        page.locator("[name=title]").fill(title);
        page.getByText("Add article").click();
        assertThat(page).hasURL(Pattern.compile("/desk/articles/\\d+"));
    }

    /** As a person does with the keyboard's caret or a mouse: the browser's own selection. */
    private static void select(Page page, String words) {
        page.evaluate("""
                words => {
                  const walk = document.createTreeWalker(document.querySelector("[data-article-text]"), NodeFilter.SHOW_TEXT);
                  while (walk.nextNode()) {
                    const at = walk.currentNode.data.indexOf(words);
                    if (at >= 0) getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + words.length);
                  }
                }""", words);
    }

    private static String story() {
        return "The harbour board said on Monday that 14 ferries ran late in case " + UUID.randomUUID()
                + ".\n\nThe quay was dark when the last of them came in. The quay is lit by 40 lamps, the mayor told reporters.";
    }
}
