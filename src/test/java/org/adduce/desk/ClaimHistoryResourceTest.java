package org.adduce.desk;

import static org.adduce.testsupport.Accounts.page;
import static org.adduce.testsupport.Accounts.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.adduce.audit.history.History;
import org.adduce.audit.history.PastEvent;
import org.adduce.claim.Assignment;
import org.adduce.claim.ClaimEditing;
import org.adduce.claim.ManualClaims;
import org.adduce.claim.SomeClaims;
import org.adduce.review.ReviewWorkflow;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.LogContents;
import org.adduce.testsupport.Reviews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim as it stood at any moment, and the difference between any two. */
@QuarkusTest
class ClaimHistoryResourceTest {

    @Inject
    History history;

    @Inject
    Clock clock;

    private static ValidatableResponse show(long claim, String query) {
        return page(Accounts.ana())
                .get("/desk/claims/" + claim + "/history" + query)
                .then();
    }

    private static Document shown(long claim, String query) {
        return Jsoup.parse(show(claim, query).statusCode(200).extract().asString());
    }

    private long sequence(long claim, String type) {
        return history.past("claims/" + claim).stream()
                .filter(event -> event.type().equals(type))
                .mapToLong(PastEvent::sequence)
                .max()
                .orElseThrow();
    }

    /** Events of the same millisecond all stand at its end. */
    private void awaitTheNextMillisecond() {
        var now = clock.instant();
        while (!clock.instant().isAfter(now)) {
            Thread.onSpinWait();
        }
    }

    /** Marked, assigned with a date, reworded, started, written in two revisions with another rating, published. */
    private static long worked() {
        var ana = Accounts.ana();
        long claim = bean(ManualClaims.class)
                .mark(SomeClaims.article(), SomeClaims.PASSAGE, "the board", ana)
                .id();
        bean(Assignment.class).assign(claim, "ana", LocalDate.parse("2027-03-03"), "Please be quick.", Accounts.eva());
        bean(ClaimEditing.class).rephrase(claim, "Forty boats sank.", "the harbour board", null, ana);
        bean(Assignment.class).start(claim, ana);
        bean(ReviewWorkflow.class).save(claim, Reviews.rated("verified"), 0, ana);
        return Reviews.published(claim, Reviews.rated("disputed"));
    }

    @Test
    void history_withoutAMoment_tellsItInSentencesThatLeadToEachMoment() {
        long claim = worked();

        var page = shown(claim, "");

        assertThat(page.select(".history .deed").eachText())
                .containsExactly(
                        "Eva Engström published edition 1",
                        "Ben Baptiste approved revision 2",
                        "Ana Arroyo submitted revision 2",
                        "Ana Arroyo saved revision 1",
                        "Ana Arroyo started the review",
                        "Ana Arroyo edited the claim",
                        "Eva Engström assigned the claim to Ana Arroyo",
                        page.select(".history .deed").last().text());
        assertThat(page.select(".history li:has(.deed:contains(assigned the claim)) .turns")
                        .text())
                .contains("Due 3 March 2027");
        assertThat(page.select(".history a[href*='?at=']")).hasSize(8);
        assertThat(page.select(".history a[href*='?from=']")).hasSize(8);
    }

    @Test
    void asOf_eachEvent_showsWhatStoodThen() {
        long claim = worked();

        var assigned = shown(claim, "?at=" + sequence(claim, "claim_assigned"));
        assertThat(assigned.select(".statement").text()).isEqualTo(SomeClaims.PASSAGE);
        assertThat(assigned.select(".chip").text()).isEqualTo("Assigned");
        assertThat(assigned.select(".facts").text())
                .contains(
                        "Claimant the board",
                        "Assignee Ana Arroyo",
                        "Due 3 March 2027",
                        "Note to the assignee Please be quick.");
        assertThat(assigned.text()).contains("No review yet.", "Not published yet.");

        var saved = shown(claim, "?at=" + sequence(claim, "revision_saved"));
        assertThat(saved.select(".statement").text()).isEqualTo("Forty boats sank.");
        assertThat(saved.select("section:has(#asof-review) .chip").first().text())
                .contains("Verified");
        assertThat(saved.select(".evidence > li")).hasSize(2);

        var published = shown(claim, "?at=" + sequence(claim, "review_published"));
        assertThat(published.select("section:has(#asof-review) .chip").first().text())
                .contains("Disputed");
        assertThat(published.select("section:has(#asof-public) a").attr("href")).endsWith("/editions/1");
    }

    @Test
    void asOf_aMoment_standsWhereTheLastEventBeforeItLed() {
        var ana = Accounts.ana();
        long claim = bean(ManualClaims.class)
                .mark(SomeClaims.article(), SomeClaims.PASSAGE, "the board", ana)
                .id();
        awaitTheNextMillisecond();
        bean(ClaimEditing.class).rephrase(claim, "Forty boats sank.", "the harbour board", null, ana);
        var rephrased = history.past("claims/" + claim).get(1);
        awaitTheNextMillisecond();
        bean(Assignment.class).assign(claim, "ana", null, "", Accounts.eva());

        var page = shown(claim, "?at=" + rephrased.at());

        assertThat(page.select(".asof").text()).contains("Last event: Ana Arroyo edited the claim");
        assertThat(page.select(".statement").text()).isEqualTo("Forty boats sank.");
        var before = shown(claim, "?at=" + rephrased.at().minusNanos(1000));
        assertThat(before.select(".statement").text()).isEqualTo(SomeClaims.PASSAGE);
        assertThat(shown(claim, "?at=2999-01-01T00:00").select(".asof").text()).contains("assigned the claim");
    }

    @Test
    void asOf_theTimeThatItsOwnFieldShows_isTheSameMoment() {
        long claim = worked();
        var page = shown(claim, "?at=" + sequence(claim, "review_published"));

        var again = shown(claim, "?at=" + page.selectFirst("#at").attr("value"));

        assertThat(again.select(".asof p").text()).contains("published edition 1");
    }

    @Test
    void asOf_aTimeBeforeTheClaim_saysThatThereWasNone() {
        assertThat(shown(worked(), "?at=2020-01-01").text()).contains("was added later");
        assertThat(shown(SomeClaims.open(), "?at=2020-01-01T10:00:00Z").text()).contains("was added later");
    }

    @Test
    void asOf_beforeTheFirstEventOfACandidate_showsItAsItWasFound() {
        long claim = SomeClaims.open();

        var page = shown(claim, "?at=2026-03-01T12:00:01Z");

        assertThat(page.select(".statement").text()).isEqualTo(SomeClaims.PASSAGE);
        assertThat(page.select(".chip").text()).isEqualTo("Candidate");
    }

    @Test
    void comparison_ofTwoEvents_showsWhatDiffersSideBySide() {
        long claim = worked();
        var query = "?from=" + sequence(claim, "revision_saved") + "&to=" + sequence(claim, "review_published");

        var page = shown(claim, query);

        var labels = page.select("section:has(#differences) .sides-label").eachText();
        assertThat(labels).containsExactly("Stage", "Revision", "Edition", "Rating");
        assertThat(page.select(".sides del").eachText()).contains("Verified", "In review");
        assertThat(page.select(".sides ins").eachText()).contains("Disputed", "Published");
        assertThat(page.select("section:has(#between) .deed")).hasSize(3);
        assertThat(shown(
                                claim,
                                query.replace("from", "x")
                                        .replace("to=", "from=")
                                        .replace("x=", "to="))
                        .select(".sides-label")
                        .eachText())
                .isEqualTo(labels);
    }

    @Test
    void comparison_withNow_whereNothingHappened_saysSo() {
        long claim = worked();
        assertThat(shown(claim, "?from=" + sequence(claim, "review_published")).text())
                .contains("No differences.");
    }

    @Test
    void comparison_withTheBeginning_showsAllThatCame() {
        var page = shown(worked(), "?to=2999-01-01");
        assertThat(page.select(".sides-label").eachText()).contains("Statement", "Rating", "Evidence", "Reasoning");
    }

    @ParameterizedTest
    @CsvSource({
        "?at=soon, at, Enter a date and time like",
        "?at=2026-02-30, at, Enter a date and time like",
        "?at=2026-02-30T10:00, at, Enter a date and time like",
        "?at=999999999999, at, This event is not in the claim’s history",
        "?from=x&to=2026-01-01, from, Enter a date and time like",
        "?from=2026-01-01&to=2026-01-01T25:00, to, Enter a date and time like",
        "?at=9999999999999999999999, at, Enter a date and time like",
        "?at=%3Cscript%3Ealert(1)%3C/script%3E, at, Enter a date and time like",
        "?at=%2B999999999-12-31T23:59:59%2B18:00, at, ''"
    })
    void moment_thatIsNone_isRefusedAtItsField(String query, String field, String words) {
        long claim = SomeClaims.open();

        var answer = page(Accounts.ana()).urlEncodingEnabled(false).get("/desk/claims/" + claim + "/history" + query);

        if (!words.isEmpty()) {
            assertThat(answer.statusCode()).isEqualTo(400);
            var page = Jsoup.parse(answer.asString());
            assertThat(page.select("#" + field + "-error").text()).contains(words);
            assertThat(page.select(".errors a").attr("href")).isEqualTo("#" + field);
        }
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.asString()).doesNotContain("<script>alert");
    }

    @Test
    void moment_ofAnotherClaimsEvent_isRefused() {
        long other = SomeClaims.open();
        show(SomeClaims.open(), "?at=" + sequence(other, "claim_accepted"))
                .statusCode(400)
                .body(containsString("not in the claim’s history"));
    }

    @Test
    void history_ofNoClaim_isNotFound() {
        show(999_999_999L, "").statusCode(404);
        show(999_999_999L, "?at=2026-01-01").statusCode(404);
        visitor().get("/desk/claims/1/history").then().statusCode(303);
    }

    @Test
    void asOf_afterContentWasErased_saysSinceWhenAndShowsNothingOfIt() {
        long claim = SomeClaims.open();
        bean(ClaimEditing.class).rephrase(claim, "Lena Voss sank forty boats.", "Lena Voss", null, Accounts.ana());
        bean(ClaimEditing.class).rephrase(claim, "Somebody sank forty boats.", null, null, Accounts.ana());
        var events = history.past("claims/" + claim);
        erase(events.get(1).sequence());
        erase(events.get(2).sequence());

        var page = shown(claim, "?at=" + events.get(1).sequence());

        assertThat(page.select("section:has(#asof-claim)").text())
                .contains("Removed on 1 Mar 2026")
                .doesNotContain("Lena Voss");
        assertThat(page.select(".chip").text()).isEqualTo("Open");
        assertThat(shown(claim, "?at=" + events.get(0).sequence()).text())
                .contains("Removed on")
                .doesNotContain("Lena Voss");
        assertThat(shown(claim, "?from=" + events.get(0).sequence())
                        .select(".sides")
                        .text())
                .doesNotContain("Lena Voss");
    }

    private static void erase(long sequence) {
        LogContents.erase(sequence, Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void asOf_hostileText_isInert() {
        long claim = SomeClaims.open();
        bean(ClaimEditing.class).rephrase(claim, "<script>alert(1)</script>", "<b>x</b>", null, Accounts.ana());

        show(claim, "?at=" + sequence(claim, "claim_rephrased"))
                .statusCode(200)
                .body(not(containsString("<script>alert")));
        show(claim, "?to=2999-01-01").statusCode(200).body(not(containsString("<script>alert")));
    }

    @Test
    void asOf_aConfirmedMatch_namesTheOtherClaim() {
        long claim = SomeClaims.candidate();
        long other = SomeClaims.candidate();
        var match = SomeClaims.match(org.adduce.extraction.matching.Pair.Relation.SAME, claim, other);
        page(Accounts.ana())
                .post("/desk/matches/" + match + "/confirmation")
                .then()
                .statusCode(303);

        assertThat(shown(claim, "?at=" + sequence(claim, "match_confirmed")).text())
                .contains("Confirmed matches: Claim " + other);
        assertThat(shown(claim, "").select(".deed").first().text())
                .isEqualTo("Ana Arroyo confirmed the match with claim " + other);
    }

    @Test
    void marking_tellsTheArticle() {
        var page = shown(worked(), "");
        assertThat(List.of(page.select(".deed").last().text()))
                .allMatch(text -> text.matches("Ana Arroyo added the claim by hand from article \\d+"));
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
