package org.adduce.claim;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.audit.history.History;
import org.adduce.audit.history.HistoryEntry;
import org.adduce.testsupport.Accounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClaimStepApiResourceTest {

    @Inject
    People people;

    @Inject
    History history;

    private Account ana;
    private Account ben;
    private Account eva;

    @BeforeEach
    void people() {
        ana = Accounts.ana();
        ben = Accounts.ben();
        eva = Accounts.eva();
    }

    @Test
    void accept_aCandidate_opensItWithOneEvent() {
        long id = SomeClaims.candidate();

        post(ana, id, "acceptance", null).statusCode(200).body("stage", equalTo("open"));
        assertThat(history(id)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("claim_accepted");
            assertThat(event.actor()).isEqualTo(ana.displayName());
        });
    }

    @Test
    void accept_twice_isRefusedWithASentence() {
        long id = SomeClaims.open();

        post(ana, id, "acceptance", null)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("issues[0].message", containsString("Only a candidate or a dismissed claim can be accepted"));
        assertThat(history(id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"acceptance", "dismissal", "assignment", "release", "start", "conflict", "rephrasing", "split"})
    void anyStep_withoutAKeyOrAClaim_isRefused(String step) {
        Accounts.visitor()
                .contentType(JSON)
                .body("{}")
                .post(address(1, step))
                .then()
                .statusCode(401);
        post(ana, 999999999, step, "{}").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"opinion, opinion", "Not checkable, not-checkable", "out_of_scope, out-of-scope"})
    void dismiss_forAReason_keepsIt(String sent, String kept) {
        long id = SomeClaims.candidate();

        post(ana, id, "dismissal", "{\"reason\": \"" + sent + "\"}")
                .statusCode(200)
                .body("stage", equalTo("dismissed"))
                .body("dismissal", equalTo(kept));
        assertThat(history(id).get(0).type()).isEqualTo("claim_dismissed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \"\"}", "{\"reason\": \"boring\"}", ""})
    void dismiss_withoutAKnownReason_saysWhichThereAre(String json) {
        long id = SomeClaims.candidate();

        post(ana, id, "dismissal", json)
                .statusCode(422)
                .body("issues[0].field", equalTo("reason"))
                .body("issues[0].message", containsString("not-checkable, opinion, duplicate or out-of-scope"));
        assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.CANDIDATE);
    }

    @Test
    void dismiss_asDuplicate_namesTheOtherClaim() {
        long original = SomeClaims.open();
        long id = SomeClaims.candidate();

        post(ana, id, "dismissal", "{\"reason\": \"duplicate\"}").statusCode(422);
        post(ana, id, "dismissal", duplicateOf(999999999)).statusCode(422);
        post(ana, id, "dismissal", duplicateOf(id)).statusCode(422);
        post(ana, id, "dismissal", duplicateOf(original)).statusCode(200).body("duplicateOf", equalTo((int) original));
        post(ana, original, "dismissal", duplicateOf(id))
                .statusCode(422)
                .body("issues[0].message", containsString("itself a duplicate"));
        post(ana, id, "acceptance", null).statusCode(200).body("duplicateOf", nullValue());
    }

    @Test
    void dismiss_inReview_isAWrongStage() {
        post(eva, SomeClaims.inReviewBy(ana), "dismissal", "{\"reason\": \"opinion\"}")
                .statusCode(409);
    }

    @Test
    void assign_byAnEditor_setsAssigneeAndDate() {
        long id = SomeClaims.open();

        post(eva, id, "assignment", "{\"assignee\": \"ana\", \"due\": \"2026-06-01\", \"note\": \"Call them.\"}")
                .statusCode(200)
                .body("stage", equalTo("assigned"))
                .body("assignee", equalTo("ana"))
                .body("due", equalTo("2026-06-01"));
        assertThat(history(id).get(0).reason()).isEqualTo("Call them.");
        post(eva, id, "assignment", "{\"assignee\": \"ana\", \"due\": \"2026-06-01\", \"note\": \"Call them.\"}")
                .statusCode(409)
                .body("issues[0].message", equalTo("The claim already has this assignee, due date and note."));
    }

    @Test
    void assign_byAReviewer_isForThemselfAlone() {
        long id = SomeClaims.open();

        post(ana, id, "assignment", "{\"assignee\": \"ben\"}").statusCode(403);
        post(ana, id, "assignment", "{\"assignee\": \"ana\"}").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "",
                "{\"assignee\": \" \"}",
                "{\"assignee\": \"nobody-here\"}",
                "{\"assignee\": \"ana\", \"due\": \"soon\"}",
                "{\"assignee\": \"ana\", \"due\": \"2026-02-30\"}"
            })
    void assign_withWrongContent_isUnprocessable(String json) {
        long id = SomeClaims.open();

        post(eva, id, "assignment", json).statusCode(422);
        assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.OPEN);
    }

    @Test
    void assign_aCandidate_isAWrongStage() {
        post(eva, SomeClaims.candidate(), "assignment", "{\"assignee\": \"ana\"}")
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "{\"assignee\": [1]}"})
    void assign_withMalformedJson_isRefused(String json) {
        post(eva, SomeClaims.open(), "assignment", json).statusCode(400);
    }

    @Test
    void start_byTheAssignee_beginsTheReview() {
        long id = SomeClaims.assignedTo(ana);

        post(ben, id, "start", null).statusCode(403);
        post(eva, id, "start", null).statusCode(403);
        post(ana, id, "start", null).statusCode(200).body("stage", equalTo("in-review"));
        post(ana, id, "start", null).statusCode(409);
    }

    @Test
    void release_byAssigneeOrEditor_returnsItToTheQueue() {
        long first = SomeClaims.inReviewBy(ana);
        long second = SomeClaims.assignedTo(ana);

        post(ben, first, "release", null).statusCode(403);
        post(ana, first, "release", null)
                .statusCode(200)
                .body("stage", equalTo("open"))
                .body("assignee", nullValue());
        post(eva, second, "release", null).statusCode(200);
        post(eva, second, "release", null).statusCode(409);
    }

    @Test
    void rephrase_anOpenClaim_keepsItsPassage() {
        long id = SomeClaims.open();

        post(ana, id, "rephrasing", "{\"text\": \"40 boats sank.\", \"claimant\": \"the board\"}")
                .statusCode(200)
                .body("text", equalTo("40 boats sank."))
                .body("claimant", equalTo("the board"))
                .body("quote.exact", equalTo(SomeClaims.PASSAGE));
        post(ana, id, "rephrasing", "{\"text\": \"40 boats sank.\", \"claimant\": \"the board\"}")
                .statusCode(409);
        post(ana, id, "rephrasing", "{\"text\": \" \"}").statusCode(422);
        post(ana, id, "rephrasing", "{\"text\": \"zero \\u0000\"}").statusCode(422);
        post(ben, SomeClaims.inReviewBy(ana), "rephrasing", "{\"text\": \"x\"}").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"rephrasing, text, Forty boats sank.", "assignment, assignee, eva"})
    void change_ofAVersionThatIsGone_isRefused(String step, String field, String value) {
        long id = SomeClaims.open();
        var seen = Accounts.api(ana).get("/api/v1/claims/" + id).getHeader("ETag");
        var body = Map.of(field, value.equals("eva") ? eva.name() : value);

        Accounts.api(eva)
                .contentType(JSON)
                .header("If-Match", seen)
                .body(body)
                .post(address(id, step))
                .then()
                .statusCode(200);
        Accounts.api(eva)
                .contentType(JSON)
                .header("If-Match", seen)
                .body(body)
                .post(address(id, step))
                .then()
                .statusCode(412)
                .body("issues[0].message", containsString("This claim was changed after you opened it"));
    }

    @Test
    void split_anOpenClaim_givesBoth() {
        long id = SomeClaims.open();
        int at = 34 + SomeClaims.PASSAGE.indexOf("and that");

        var second = post(ana, id, "split", "{\"at\": " + at + "}")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].text", equalTo("It said that 40 boats sank,"))
                .body("items[1].text", equalTo("and that nobody was hurt."))
                .body("items[1].stage", equalTo("open"))
                .extract()
                .jsonPath()
                .getLong("items[1].id");
        assertThat(history(id).get(0).type()).isEqualTo("claim_split");
        assertThat(history(second)).extracting(HistoryEntry::type).containsExactly("claim_split_off");
        post(ana, id, "split", "{\"at\": " + at + "}").statusCode(422);
        post(ana, id, "split", "{}").statusCode(422);
        post(ana, SomeClaims.dismissed(), "split", "{\"at\": 50}").statusCode(409);
    }

    @Test
    void conflict_withTheClaimant_barsFromAllTheirClaims() {
        var person = Accounts.someone(Role.REVIEWER);
        var claimant = "The board of " + person.name();
        long id = SomeClaims.candidate(claimant, 0.5);
        long other = SomeClaims.candidate(claimant.toUpperCase(), 0.5);
        long held = SomeClaims.assignedTo(person);

        post(person, id, "conflict", "{\"reason\": \"\"}").statusCode(422);
        post(person, id, "conflict", "{\"reason\": \"I sit on it.\", \"wholeClaimant\": true}")
                .statusCode(200);
        post(person, id, "conflict", "{\"reason\": \"I sit on it.\"}").statusCode(409);
        post(ana, other, "acceptance", null).statusCode(200);
        post(eva, other, "assignment", "{\"assignee\": \"" + person.name() + "\"}")
                .statusCode(422)
                .body("issues[0].message", containsString("declared a conflict"));
        assertThat(SomeClaims.stageOf(held)).isEqualTo(Stage.ASSIGNED);
    }

    @Test
    void conflict_withAClaimInHand_handsItBack() {
        var person = Accounts.someone(Role.REVIEWER);
        long id = SomeClaims.inReviewBy(person);

        post(person, id, "conflict", "{\"reason\": \"My sister.\"}")
                .statusCode(200)
                .body("stage", equalTo("open"))
                .body("assignee", nullValue());
        assertThat(history(id)).extracting(HistoryEntry::type).startsWith("claim_released", "conflict_declared");
    }

    @Test
    void deactivate_somebodyWithClaims_letsThemNeedANewAssignee() {
        var person = Accounts.someone(Role.REVIEWER);
        long assigned = SomeClaims.assignedTo(person);
        long inReview = SomeClaims.inReviewBy(person);

        QuarkusTransaction.requiringNew()
                .run(() -> people.deactivate(people.byId(person.id()).orElseThrow(), eva));

        for (long id : new long[] {assigned, inReview}) {
            assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.OPEN);
            assertThat(history(id).get(0)).satisfies(event -> {
                assertThat(event.type()).isEqualTo("assignee_left");
                assertThat(event.actor()).isEmpty();
            });
        }
        post(eva, assigned, "assignment", "{\"assignee\": \"" + person.name() + "\"}")
                .statusCode(422);
    }

    private java.util.List<HistoryEntry> history(long id) {
        return QuarkusTransaction.requiringNew().call(() -> history.of("claims/" + id));
    }

    private static ValidatableResponse post(Account by, long id, String step, @Nullable String json) {
        var request = Accounts.api(by);
        return (json == null ? request : request.contentType(JSON).body(json))
                .post(address(id, step))
                .then();
    }

    private static String address(long id, String step) {
        return "/api/v1/claims/" + id + "/" + step;
    }

    private static String duplicateOf(long id) {
        return "{\"reason\": \"duplicate\", \"duplicateOf\": " + id + "}";
    }
}
