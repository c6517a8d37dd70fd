package org.adduce.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.claim.SomeClaims;
import org.adduce.claim.Stage;
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.publication.PublicationWorkflow;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClaimPageTest {

    @Test
    void show_aCandidate_marksThePassageInItsParagraphAlone() {
        long id = SomeClaims.candidate();

        show(Accounts.ana(), id)
                .statusCode(200)
                .body(containsString("<mark>" + SomeClaims.PASSAGE + "</mark> More is to be told on Friday."))
                .body(not(containsString("The harbour board met on Monday.</")))
                .body(containsString("<span>Number"))
                .body(containsString("action=\"/desk/claims/" + id + "/acceptance\""))
                .body(containsString("any reviewer"));
    }

    @Test
    void show_aClaimOfAnother_saysWhoMayGoOnAndWhyNotYou() {
        show(Accounts.ben(), SomeClaims.assignedTo(Accounts.ana()))
                .statusCode(200)
                .body(containsString("Only the assignee can take this step."))
                .body(not(containsString("/start\"")));
    }

    @Test
    void show_afterAnAction_tellsItsHistory() {
        show(Accounts.ana(), SomeClaims.open()).body(containsString("accepted the claim"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "x"})
    void show_whatIsNotThere_isNotFound(String id) {
        Accounts.page(Accounts.ana()).get("/desk/claims/" + id).then().statusCode(404);
    }

    @Test
    void accept_fromTheList_goesBackToTheNextRow() {
        long id = SomeClaims.candidate();

        Accounts.page(Accounts.ana())
                .formParams("return", "/desk/claims?stage=candidate", "then", "claim-12")
                .post("/desk/claims/" + id + "/acceptance")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/desk/claims?stage=candidate#claim-12"));
        post(Accounts.ana(), id, "acceptance")
                .statusCode(409)
                .body(containsString("Only a candidate or a dismissed claim can be accepted"));
    }

    @Test
    void dismiss_withoutReason_showsTheFormAgain() {
        long id = SomeClaims.candidate();

        post(Accounts.ana(), id, "dismissal", "duplicateOf", "abc")
                .statusCode(422)
                .body(containsString("Choose a reason"))
                .body(containsString("value=\"abc\""));
        post(Accounts.ana(), id, "dismissal", "reason", "duplicate", "duplicateOf", "x")
                .statusCode(422)
                .body(containsString("Enter a number."));
        post(Accounts.ana(), id, "dismissal", "reason", "opinion").statusCode(303);
        assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.DISMISSED);
    }

    @Test
    void assign_startAndRelease_leadThroughTheStages() {
        long id = SomeClaims.open();

        post(Accounts.eva(), id, "assignment", "assignee", "nobody-here").statusCode(422);
        post(Accounts.eva(), id, "assignment", "assignee", Accounts.ana().name(), "due", "never")
                .statusCode(422);
        post(Accounts.ana(), id, "assignment", "assignee", Accounts.ben().name())
                .statusCode(403);
        post(Accounts.eva(), id, "assignment", "assignee", Accounts.ana().name(), "due", "2020-01-01", "note", "Soon.")
                .statusCode(303)
                .header("Location", equalTo("/desk/claims/" + id));
        show(Accounts.ana(), id).body(containsString("overdue")).body(containsString("Soon."));
        post(Accounts.ben(), id, "start").statusCode(403);
        post(Accounts.ana(), id, "start").statusCode(303);
        post(Accounts.ana(), id, "start").statusCode(409);
        post(Accounts.ben(), id, "release").statusCode(403);
        post(Accounts.ana(), id, "release").statusCode(303);
        assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.OPEN);
    }

    @Test
    void rephrase_whatSomebodyElseChanged_isRefused() {
        long id = SomeClaims.open();

        var version = version(id);
        post(Accounts.ana(), id, "rephrasing", "text", "40 boats <script>sank</script>", "version", version)
                .statusCode(303);
        post(Accounts.ben(), id, "rephrasing", "text", "Mine.", "version", version)
                .statusCode(412)
                .body(containsString("This claim was changed after you opened it"))
                .body(containsString("Mine.</textarea>"))
                .body(containsString("40 boats &lt;script&gt;"));
        post(Accounts.ben(), id, "rephrasing", "text", "Mine.", "version", "x").statusCode(422);
        post(Accounts.ben(), id, "rephrasing", "text", " ")
                .statusCode(422)
                .body(containsString("Enter the statement."));
        show(Accounts.ana(), id)
                .body(containsString("40 boats &lt;script&gt;sank&lt;/script&gt;"))
                .body(not(containsString("<script>sank")));
    }

    @Test
    void assign_whatAnotherEditorAssigned_isRefusedAndShown() {
        long id = SomeClaims.open();
        var version = version(id);

        post(Accounts.eva(), id, "assignment", "assignee", Accounts.ana().name(), "version", version)
                .statusCode(303);
        post(
                        Accounts.someone(Role.EDITOR),
                        id,
                        "assignment",
                        "assignee",
                        Accounts.ben().name(),
                        "version",
                        version)
                .statusCode(412)
                .body(containsString("This claim was changed after you opened it"))
                .body(containsString("name=\"version\" value=\"" + version(id)));
        show(Accounts.ana(), id).body(containsString("/start\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"return", "reopening", "correction"})
    void stepBack_toSomebodyWhoIsGone_needsANewAssignee(String step) {
        var gone = Accounts.someone(Role.REVIEWER);
        long id = SomeClaims.inReviewBy(gone);
        bean(ReviewWorkflow.class).submit(id, Reviews.complete(), null, gone);
        if (!step.equals("return")) {
            bean(ReviewWorkflow.class).approve(id, null, null, Accounts.ben());
        }
        if (step.equals("correction")) {
            bean(PublicationWorkflow.class).publish(id, Accounts.eva());
        }
        Accounts.page(Accounts.ada())
                .post("/desk/people/" + gone.name() + "/deactivation")
                .then()
                .statusCode(303);

        post(Accounts.eva(), id, step, "comment", "Which log?", "reason", "Another log.")
                .statusCode(303);

        assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.OPEN);
        show(Accounts.eva(), id)
                .body(containsString(" unassigned " + gone.displayName() + ", whose account is deactivated"));
    }

    @Test
    void split_atAWord_makesTwoClaims() {
        long id = SomeClaims.open();

        post(Accounts.ana(), id, "split", "at", "1").statusCode(422);
        post(Accounts.ana(), id, "split", "at", "word").statusCode(422);
        post(Accounts.ana(), id, "split", "at", "" + (34 + SomeClaims.PASSAGE.indexOf("and")))
                .statusCode(303);
        show(Accounts.ana(), id).body(containsString("<mark>It said that 40 boats sank,</mark>"));
    }

    @Test
    void conflict_declared_isShownAndBarsFromAssignment() {
        var person = Accounts.someone(Role.REVIEWER);
        long id = SomeClaims.open();

        post(person, id, "conflict", "conflictReason", "")
                .statusCode(422)
                .body(containsString("id=\"conflictReason-error\""));
        post(person, id, "conflict", "conflictReason", "My brother’s boat.").statusCode(303);
        show(person, id)
                .body(containsString("My brother’s boat."))
                .body(containsString("You declared a conflict of interest."));
        post(person, id, "assignment", "assignee", person.name()).statusCode(422);
    }

    private static Map<Stage, Supplier<Long>> stages() {
        return Map.of(
                Stage.CANDIDATE, SomeClaims::candidate,
                Stage.DISMISSED, SomeClaims::dismissed,
                Stage.OPEN, SomeClaims::open,
                Stage.ASSIGNED, () -> SomeClaims.assignedTo(Accounts.ana()),
                Stage.IN_REVIEW, Reviews::underCorrection,
                Stage.SUBMITTED, Reviews::submitted,
                Stage.APPROVED, Reviews::approved,
                Stage.PUBLISHED, Reviews::published,
                Stage.WITHDRAWN, Reviews::withdrawn);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void incompleteForm_inEveryStage_isShownAgain(Stage stage) {
        long id = stages().get(stage).get();

        post(Accounts.someone(Role.REVIEWER), id, "conflict", "conflictReason", " ")
                .statusCode(422)
                .body(containsString("id=\"conflictReason-error\""))
                .body(containsString(SomeClaims.PASSAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"acceptance", "dismissal", "assignment", "release", "start", "rephrasing", "split", "conflict"})
    void anyStep_withoutClaimOrSession_isRefused(String step) {
        post(Accounts.ana(), 999999999, step).statusCode(404);
        Accounts.visitor()
                .formParam("x", "y")
                .post("/desk/claims/1/" + step)
                .then()
                .statusCode(401);
    }

    private static String version(long id) {
        return show(Accounts.eva(), id).extract().htmlPath().getString("**.find { it.@name == 'version' }.@value");
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    private static ValidatableResponse show(Account by, long id) {
        return Accounts.page(by).get("/desk/claims/" + id).then();
    }

    private static ValidatableResponse post(Account by, long id, String step, String... fields) {
        var request = Accounts.page(by).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post("/desk/claims/" + id + "/" + step).then();
    }
}
