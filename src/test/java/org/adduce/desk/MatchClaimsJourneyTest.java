package org.adduce.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.adduce.testsupport.Browser.Trait.WITHOUT_JAVASCRIPT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.function.Consumer;
import org.adduce.account.SignedInPeople;
import org.adduce.claim.SomeClaims;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.Browser.Trait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two articles are found to say the same, a contradiction is seen, and a wrong match is rejected. */
@QuarkusTest
class MatchClaimsJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private long claim;
    private long same;
    private long wrong;
    private long conflict;

    @BeforeEach
    void propose() {
        claim = SomeClaims.open();
        same = SomeClaims.match(Relation.SAME, claim, SomeClaims.candidate());
        wrong = SomeClaims.match(Relation.RELATED, claim, SomeClaims.candidate());
        conflict = SomeClaims.match(Relation.CONFLICT, claim, SomeClaims.candidate());
    }

    @Test
    void matches_ofAClaim_areConfirmedAndRejectedOnItsPage() {
        decide(page(), page -> page.locator("#rejected > summary").click());
    }

    @Test
    void matches_withoutJavaScript_areDecidedByForms() {
        // The address then names the match, and the browser unfolds what it is in.
        decide(page(WITHOUT_JAVASCRIPT), page -> {});
    }

    private void decide(Page page, Consumer<Page> unfolding) {
        assertThat(page.locator("#elsewhere .count")).hasText("2");

        press(page, same, "Confirm same claim");
        assertThat(page.locator(".notice")).containsText("is dismissed as a duplicate");
        assertThat(match(page, same)).containsText("Confirmed by Ana Arroyo");
        assertThat(match(page, same)).containsText("Dismissed");

        assertThat(page.locator("#contradicted")).containsText("Contradictions");
        assertThat(match(page, conflict)).containsText("One denies what the other states");
        press(page, conflict, "Confirm contradiction");
        assertThat(match(page, conflict)).containsText("Confirmed by Ana Arroyo");

        press(page, wrong, "Not related");
        assertThat(page.locator(".notice")).containsText("Match rejected");
        assertThat(page.locator("#elsewhere .count")).hasText("1");
        unfolding.accept(page);
        press(page, wrong, "Undo decision");
        assertThat(page.locator("#elsewhere .count")).hasText("2");
        assertThat(match(page, wrong)).containsText("Related");
    }

    private static Locator match(Page page, long match) {
        return page.locator("#match-" + match);
    }

    private static void press(Page page, long match, String label) {
        match(page, match)
                .locator("button", new Locator.LocatorOptions().setHasText(label))
                .click();
    }

    private Page page(Trait... traits) {
        var page = browser.open(traits);
        page.context()
                .addCookies(List.of(new Cookie(SignedInPeople.cookieName(), SignedInPeople.session(Accounts.ana()))
                        .setUrl(RestAssured.baseURI + ":" + RestAssured.port)));
        page.navigate("/desk/claims/" + claim);
        return page;
    }
}
