package org.adduce.review;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.article.ArticleDetailsEditor;
import org.adduce.article.Description;
import org.adduce.audit.history.History;
import org.adduce.audit.history.HistoryEntry;
import org.adduce.claim.SomeClaims;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReviewApiResourceTest {

    @Inject
    History history;

    @Inject
    ArticleDetailsEditor describing;

    @Inject
    ReviewWorkflow reviewing;

    @Test
    void show_beforeTheFirstRevision_isEmptyWithETagZero() {
        get(Reviews.begun())
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("rating", nullValue())
                .body("evidence", hasSize(0))
                .body("rules.find { it.id == 'primary-source' }.state", equalTo("missing"));
    }

    @Test
    void show_ofNoClaim_isNotFound() {
        get(999_999_999).statusCode(404);
    }

    @Test
    void save_byTheAssignee_makesARevision() {
        var claim = Reviews.begun();

        put(Accounts.ana(), claim, "\"0\"", Reviews.json())
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("rating", equalTo("disputed"))
                .body("evidence[0].source.name", equalTo("Harbour master"))
                .body("revision", equalTo(1))
                .body("savedBy", equalTo("ana"))
                .body("authors", equalTo(List.of("ana")))
                .body("rules.findAll { it.state == 'missing' }.id", equalTo(List.of("two-people")));
        get(claim).header("ETag", "\"1\"").body("claimantResponse.answer", equalTo("We were told 40."));
        Accounts.api(Accounts.ana())
                .get("/api/v1/claims/" + claim)
                .then()
                .body("rating", equalTo("disputed"))
                .body("outcome", equalTo("disputed"));
    }

    @Test
    void save_ofWhatWasRead_changesNothing() {
        var claim = Reviews.written();
        var read = get(claim).extract().asString();

        put(Accounts.ana(), claim, "\"1\"", read).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void save_withAMisspeltField_namesItAndKeepsTheReview() {
        var claim = Reviews.written();

        put(Accounts.ana(), claim, "\"1\"", "{\"sumary\": \"x\"}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("issues.field", equalTo(List.of("sumary")))
                .body("detail", equalTo("Remove or rename sumary: the request has no such field."));
        put(Accounts.ana(), claim, "\"1\"", Reviews.json().replaceFirst("\"excerpt\"", "\"quoet\""))
                .statusCode(422)
                .body("issues.field", equalTo(List.of("evidence[0].quoet")));
        get(claim)
                .header("ETag", "\"1\"")
                .body("summary", equalTo(Reviews.complete().summary()));
    }

    @Test
    void save_withoutWhatTheReviewHas_namesEachFieldAndKeepsTheReview() {
        var claim = Reviews.written();

        put(Accounts.ana(), claim, "\"1\"", "{}")
                .statusCode(422)
                .body("issues.key", everyItem(equalTo("field_is_sent")))
                .body(
                        "issues.field",
                        equalTo(List.of(
                                "rating",
                                "summary",
                                "reasoning",
                                "chosenBecause",
                                "evidence",
                                "appearances",
                                "central",
                                "claimantResponse")));
        put(Accounts.ana(), claim, "\"1\"", Reviews.json().replace(", \"answer\": \"We were told 40.\"", ""))
                .statusCode(422)
                .body("issues.field", equalTo(List.of("claimantResponse.answer")));
        get(claim)
                .header("ETag", "\"1\"")
                .body("summary", equalTo(Reviews.complete().summary()));
    }

    @Test
    void save_ofNulls_emptiesTheReview() {
        var claim = Reviews.written();

        put(Accounts.ana(), claim, "\"1\"", """
                        {"rating": null, "summary": null, "reasoning": null, "chosenBecause": null, "evidence": [],
                         "appearances": null, "central": false, "claimantResponse": null}""")
                .statusCode(200)
                .body("summary", nullValue())
                .body("evidence", hasSize(0));
    }

    @Test
    void save_appendsOneEventWithOldAndNewValues() {
        var claim = Reviews.written();
        put(Accounts.ana(), claim, "\"1\"", Reviews.json().replace("\"disputed\"", "\"unproven\""))
                .statusCode(200);

        assertThat(events(claim)).extracting(HistoryEntry::type).startsWith("revision_saved", "revision_saved");
        assertThat(events(claim).get(0).changes()).anySatisfy(change -> {
            assertThat(change.field()).isEqualTo("rating");
            assertThat(change.was()).isEqualTo("disputed");
            assertThat(change.is()).isEqualTo("unproven");
        });
    }

    @Test
    void save_withoutIfMatch_isRefused() {
        Accounts.api(Accounts.ana())
                .contentType(JSON)
                .body(Reviews.json())
                .put("/api/v1/claims/" + Reviews.begun() + "/review")
                .then()
                .statusCode(428);
    }

    @Test
    void save_withAStaleIfMatch_isRefusedAndChangesNothing() {
        var claim = Reviews.written();

        put(Accounts.ana(), claim, "\"0\"", "{}").statusCode(412).contentType("application/problem+json");
        get(claim).header("ETag", "\"1\"").body("rating", equalTo("disputed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"1", "\"x\"", "\"1\", \"2\""})
    void save_withAnOddIfMatch_isRefused(String ifMatch) {
        put(Accounts.ana(), Reviews.written(), ifMatch, Reviews.json()).statusCode(400);
    }

    @Test
    void save_byTwoAtOnce_admitsOne() {
        var claim = Reviews.begun();

        var statuses = IntStream.range(0, 4)
                .parallel()
                .map(i -> put(Accounts.ana(), claim, "\"0\"", Reviews.json().replace("page 3", "page " + i))
                        .extract()
                        .statusCode())
                .sorted()
                .boxed()
                .toList();

        assertThat(statuses).containsExactly(200, 412, 412, 412);
        get(claim).header("ETag", "\"1\"");
    }

    @Test
    void save_bySomebodyElse_isForbidden() {
        put(Accounts.eva(), Reviews.begun(), "\"0\"", Reviews.json()).statusCode(403);
    }

    @Test
    void save_beforeTheStart_isAConflict() {
        put(Accounts.ana(), SomeClaims.assignedTo(Accounts.ana()), "\"0\"", Reviews.json())
                .statusCode(409)
                .body(containsString("Start the review before you edit it"));
    }

    @Test
    void save_afterSubmission_isAConflict() {
        put(Accounts.ana(), Reviews.submitted(), "\"1\"", Reviews.json()).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"disputed\"', '\"true-ish\"', rating",
        "'\"refutes\"', '\"denies\"', evidence[0].stance",
        "'2026-02-25', '2999-01-01', evidence[0].seenOn",
        "'2026-02-25', 'yesterday', evidence[0].seenOn",
        "'https://example.org/log', 'javascript:alert(1)', evidence[0].source.url",
        "'Some 40 boats are gone.', '', evidence[1].excerpt",
        "'\"waivers\": []', '\"waivers\": [{\"rule\": \"x\", \"reason\": \"y\"}]', waivers[0].rule",
        "'\"place\": \"Meeting of the harbour board\"', '\"place\": null', appearances[0].place"
    })
    void save_ofOneWrongThing_namesItsField(String right, String wrong, String field) {
        var answer =
                put(Accounts.ana(), Reviews.begun(), "\"0\"", Reviews.json().replace(right, wrong));

        answer.statusCode(422).body("issues.field", hasItem(field));
    }

    @Test
    void save_withAnArchivedCopyThatIsNotThere_isRefused() {
        put(
                        Accounts.ana(),
                        Reviews.begun(),
                        "\"0\"",
                        Reviews.json().replace("\"locator\"", "\"archive\": \"" + "a".repeat(64) + "\", \"locator\""))
                .statusCode(422)
                .body("issues.field", hasItem("evidence[0].archive"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"evidence\": \"none\"}", "{", "null, 1", "{\"evidence\": [7]}"})
    void save_ofNoReview_isRefused(String body) {
        assertThat(put(Accounts.ana(), Reviews.begun(), "\"0\"", body).extract().statusCode())
                .isIn(400, 422);
    }

    @Test
    void save_ofReasoningNestedTooDeeply_isRefused() {
        put(Accounts.ana(), Reviews.begun(), "\"0\"", "{\"reasoning\": \"" + ">".repeat(6_000) + "\"}")
                .statusCode(422)
                .body("issues.field", hasItem("reasoning"));
    }

    @Test
    void save_ofHostileText_keepsItAsItIs() {
        var claim = Reviews.begun();
        var text = "<script>alert(1)</script> & \\\"' \\ud83d\\ude00 ${7*7} {7*7}";

        put(Accounts.ana(), claim, "\"0\"", Reviews.json().replace("We were told 40.", text))
                .statusCode(200)
                .body("claimantResponse.answer", containsString("<script>alert(1)</script> & \"'"));
    }

    @Test
    void save_ofVeryMuch_isKept() {
        var pieces = IntStream.range(0, 50)
                .mapToObj(i -> "{\"source\": {\"name\": \"S%d\", \"kind\": \"x\"}, \"excerpt\": \"%s\", \"stance\":"
                                .formatted(i, "\\\"".repeat(4_900))
                        + " \"context\", \"seenOn\": \"2026-01-01\"}")
                .toList();

        put(Accounts.ana(), Reviews.begun(), "\"0\"", "{\"evidence\": " + pieces + "}")
                .statusCode(200)
                .body("evidence", hasSize(50));
    }

    // --- the steps

    @Test
    void steps_fromSubmissionToWithdrawal_answerWithTheClaimAndLeaveOneEventEach() {
        var claim = Reviews.written();

        step(Accounts.ana(), claim, "submission", null).statusCode(200).body("stage", equalTo("submitted"));
        step(Accounts.ben(), claim, "return", "{\"comment\": \"Who counted?\"}").body("stage", equalTo("in-review"));
        step(Accounts.ana(), claim, "submission", null).body("stage", equalTo("submitted"));
        step(Accounts.ben(), claim, "approval", "{\"revision\": 1}").body("stage", equalTo("approved"));
        step(Accounts.eva(), claim, "reopening", "{\"reason\": \"A new page.\"}")
                .body("stage", equalTo("in-review"));
        step(Accounts.ana(), claim, "submission", null).statusCode(200);
        step(Accounts.ben(), claim, "approval", null).statusCode(200);
        step(Accounts.eva(), claim, "publication", null).statusCode(200).body("stage", equalTo("published"));
        step(Accounts.eva(), claim, "correction", "{\"reason\": \"Page 4.\"}").body("stage", equalTo("in-review"));
        step(Accounts.eva(), claim, "abandonment", "{\"reason\": \"No.\"}").body("stage", equalTo("published"));
        step(Accounts.eva(), claim, "withdrawal", "{\"reason\": \"Forged.\"}").body("stage", equalTo("withdrawn"));

        assertThat(events(claim))
                .extracting(HistoryEntry::type)
                .startsWith(
                        "review_withdrawn",
                        "correction_abandoned",
                        "correction_opened",
                        "review_published",
                        "review_approved",
                        "review_submitted",
                        "review_reopened",
                        "review_approved",
                        "review_submitted",
                        "review_returned",
                        "review_submitted",
                        "revision_saved");
    }

    @Test
    void submission_ofAnIncompleteReview_namesAllThatIsMissing() {
        step(Accounts.ana(), Reviews.begun(), "submission", null)
                .statusCode(422)
                .body("issues.field", hasItems("rating", "summary", "evidence"));
    }

    @Test
    void approval_byItsAuthor_isForbidden() {
        step(Accounts.ana(), Reviews.submitted(), "approval", null).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", " ", "{}", "{\"waiver\": null}"})
    void approval_withNothingSaid_isOfTheCurrentRevision(String body) {
        step(Accounts.ben(), Reviews.submitted(), "approval", body).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "{\"revision\": []}", "{"})
    void approval_withAnOddBody_isRefused(String body) {
        step(Accounts.ben(), Reviews.submitted(), "approval", body).statusCode(400);
    }

    @Test
    void approval_ofAnOldRevision_isStale() {
        step(Accounts.ben(), Reviews.submitted(), "approval", "{\"revision\": 7}")
                .statusCode(412);
    }

    @Test
    void approval_withAnOldIfMatch_isStale() {
        Accounts.api(Accounts.ben())
                .header("If-Match", "\"0\"")
                .post("/api/v1/claims/" + Reviews.submitted() + "/approval")
                .then()
                .statusCode(412);
    }

    @Test
    void approval_withAConflictOfInterest_isForbidden() {
        var claim = Reviews.submitted();
        var other = Accounts.someone(Role.REVIEWER);
        step(other, claim, "conflict", "{\"reason\": \"My boat was one of them.\"}")
                .statusCode(200);

        step(other, claim, "approval", null).statusCode(403);
    }

    @Test
    void approval_twice_isAConflict() {
        step(Accounts.ben(), Reviews.approved(), "approval", null).statusCode(409);
    }

    @Test
    void publication_withMissingRules_listsEach() {
        var claim = Reviews.begun();
        put(
                        Accounts.ana(),
                        claim,
                        "\"0\"",
                        Reviews.json()
                                .replace("\"primary\": true", "\"primary\": false")
                                .replace("The figure was repeated in three papers.", ""))
                .statusCode(200);
        step(Accounts.ana(), claim, "submission", null).statusCode(200);
        step(Accounts.ben(), claim, "approval", null).statusCode(200);

        step(Accounts.eva(), claim, "publication", null)
                .statusCode(422)
                .body("issues.field", equalTo(List.of("rules", "rules")))
                .body("issues.key", equalTo(List.of("primary_source", "choice_explained")));
    }

    @Test
    void publication_byAReviewer_isForbidden() {
        step(Accounts.ben(), Reviews.approved(), "publication", null).statusCode(403);
    }

    @Test
    void publication_beforeApproval_isAConflict() {
        step(Accounts.eva(), Reviews.submitted(), "publication", null).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"reopening,approved", "correction,published", "withdrawal,published", "abandonment,correction"})
    void step_withoutAReason_isRefused(String step, String stage) {
        var claim = switch (stage) {
            case "approved" -> Reviews.approved();
            case "published" -> Reviews.published();
            default -> Reviews.underCorrection();
        };

        for (var body : new String[] {"{}", "{\"reason\": \" \"}", "{\"reason\": \"" + "x".repeat(5001) + "\"}"}) {
            step(Accounts.eva(), claim, step, body).statusCode(422).body("issues.field", hasItem("reason"));
        }
    }

    @Test
    void dismissal_ofWhatWasPublished_isAConflict() {
        var claim = Reviews.underCorrection();
        step(Accounts.ana(), claim, "release", null).statusCode(200);

        step(Accounts.eva(), claim, "dismissal", "{\"reason\": \"opinion\"}")
                .statusCode(409)
                .body(containsString("Withdraw the review instead"));
    }

    @Test
    void edition_holdsAllByValue() {
        var content = Reviews.edition(Reviews.published());

        assertThat(content.statement()).isEqualTo(SomeClaims.PASSAGE);
        assertThat(content.quote().exact()).isEqualTo(SomeClaims.PASSAGE);
        assertThat(content.authors()).containsExactly("Ana Arroyo");
        assertThat(content.approver()).isEqualTo("Ben Baptiste");
        assertThat(content.verdict().label()).isEqualTo("Disputed");
        assertThat(content.article().slug()).startsWith("boats-in-the-harbour-");
        assertThat(content.firstPublished()).isEqualTo(content.published());
    }

    @Test
    void edition_afterTheArticleWasDescribedAnew_keepsTheDescriptionThatWasApproved() {
        var article = SomeClaims.article();
        var claim = started(SomeClaims.candidate(article, "x", 0.5));
        reviewing.submit(claim, Reviews.complete(), null, Accounts.ana());
        reviewing.approve(claim, null, null, Accounts.ben());
        describing.describe(article, new Description("Something else", "A rival", null, null, null), 0, Accounts.ben());

        step(Accounts.eva(), claim, "publication", null).statusCode(200);

        assertThat(Reviews.edition(claim).article().title()).isEqualTo("Boats in the harbour");
        assertThat(Reviews.edition(claim).article().publisher()).isNull();
    }

    @Test
    void edition_ofTheSameArticle_sharesItsSlug() {
        var article = SomeClaims.article();
        var first = Reviews.published(started(SomeClaims.candidate(article, "x", 0.5)), Reviews.complete());
        var second = Reviews.published(started(SomeClaims.candidate(article, "y", 0.5)), Reviews.rated("verified"));

        assertThat(Reviews.edition(first).article().slug())
                .isEqualTo(Reviews.edition(second).article().slug());
    }

    private static long started(long candidate) {
        step(Accounts.ana(), candidate, "acceptance", null).statusCode(200);
        step(Accounts.ana(), candidate, "assignment", "{\"assignee\": \"ana\"}").statusCode(200);
        step(Accounts.ana(), candidate, "start", null).statusCode(200);
        return candidate;
    }

    private List<HistoryEntry> events(long claim) {
        return QuarkusTransaction.requiringNew().call(() -> history.of("claims/" + claim));
    }

    private static ValidatableResponse get(long claim) {
        return Accounts.api(Accounts.ben())
                .get("/api/v1/claims/" + claim + "/review")
                .then();
    }

    private static ValidatableResponse put(Account by, long claim, String ifMatch, String body) {
        return Accounts.api(by)
                .header("If-Match", ifMatch)
                .contentType(JSON)
                .body(body)
                .put("/api/v1/claims/" + claim + "/review")
                .then();
    }

    private static ValidatableResponse step(Account by, long claim, String noun, String body) {
        var request = Accounts.api(by);
        if (body != null) {
            request.contentType(JSON).body(body);
        }
        return request.post("/api/v1/claims/" + claim + "/" + noun).then();
    }
}
