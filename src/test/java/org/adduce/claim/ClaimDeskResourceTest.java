package org.adduce.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.adduce.account.Role;
import org.adduce.testsupport.Accounts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClaimDeskResourceTest {

    private static final String DESK = "/desk/claims";

    @Test
    void list_byClaimantAndStage_showsThoseAlone() {
        var claimant = "Desk <b>" + UUID.randomUUID();
        long id = SomeClaims.candidate(claimant, 0.8);

        Accounts.page(Accounts.ana())
                .queryParams("claimant", claimant, "stage", "candidate", "sort", "newest")
                .get(DESK)
                .then()
                .statusCode(200)
                .body(containsString("href=\"/desk/claims/" + id + "\""))
                .body(containsString(claimant.replace("<", "&lt;").replace(">", "&gt;")))
                .body(not(containsString("<b>" + claimant.substring(8))))
                .body(containsString("name=\"stage\" value=\"candidate\""));
        Accounts.page(Accounts.ana())
                .queryParams("claimant", claimant, "stage", "open")
                .get(DESK)
                .then()
                .statusCode(200)
                .body(containsString("No claims match"));
    }

    @Test
    void list_withEmptyFields_asksNothing() {
        SomeClaims.candidate();

        Accounts.page(Accounts.ana())
                .get(DESK + "?q=&claimant=&assignee=&outcome=&minScore=&dueBefore=&sort=score")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "stage, checked",
        "sort, random",
        "minScore, much",
        "after, nonsense",
        "dueBefore, 2026-13-01",
        "needs, money"
    })
    void list_byWhatIsUnknown_isABadRequest(String name, String value) {
        Accounts.page(Accounts.ana()).queryParam(name, value).get(DESK).then().statusCode(400);
    }

    @Test
    void list_ofWhatNeedsANewAssignee_saysWhoHadIt_untilAnEditorAssignsItFromThere() {
        var gone = Accounts.someone(Role.REVIEWER);
        var heir = Accounts.someone(Role.REVIEWER);
        long id = SomeClaims.assignedTo(gone);
        var link = "href=\"/desk/claims/" + id + "\"";
        Accounts.page(Accounts.ada())
                .post("/desk/people/" + gone.name() + "/deactivation")
                .then()
                .statusCode(303);

        Accounts.page(Accounts.eva())
                .get(DESK + "?needs=assignee&sort=newest&limit=200")
                .then()
                .statusCode(200)
                .body(containsString(link))
                .body(containsString("Needs a new assignee"))
                .body(containsString(gone.displayName() + " was assigned; account deactivated"));
        Accounts.page(Accounts.eva())
                .formParam("ids", id)
                .formParam("assignee", heir.name())
                .formParam("return", DESK + "?needs=assignee")
                .post(DESK + "/assignments")
                .then()
                .statusCode(303)
                .header("Location", equalTo(DESK + "?needs=assignee"));

        Accounts.page(Accounts.eva())
                .get(DESK + "?needs=assignee&limit=200")
                .then()
                .body(not(containsString(link)));
        Accounts.page(heir).get("/desk").then().body(containsString(link.replace("href=", "")));
        Accounts.page(Accounts.eva())
                .get("/desk/claims/" + id)
                .then()
                .body(containsString(" unassigned " + gone.displayName() + ", whose account is deactivated"));
    }

    @Test
    void list_byNobody_leadsToSignIn() {
        Accounts.visitor().header("Sec-Fetch-Mode", "navigate").get(DESK).then().statusCode(303);
    }

    @Test
    void acceptances_ofMany_areDoneWithOneEventEach() {
        long first = SomeClaims.candidate();
        long second = SomeClaims.candidate();

        Accounts.page(Accounts.ana())
                .formParam("ids", first, second, first)
                .formParam("return", "/desk/claims?stage=candidate")
                .post(DESK + "/acceptances")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/desk/claims?stage=candidate"));
        assertThat(SomeClaims.stageOf(first)).isEqualTo(Stage.OPEN);
        assertThat(SomeClaims.stageOf(second)).isEqualTo(Stage.OPEN);
    }

    @Test
    void acceptances_ofSomeThatAreRefused_doTheOthersAndListEachRefusal() {
        long fresh = SomeClaims.candidate();
        long open = SomeClaims.open();

        Accounts.page(Accounts.ana())
                .formParam("ids", fresh, open, 999999999)
                .post(DESK + "/acceptances")
                .then()
                .statusCode(200)
                .body(containsString("2 claims not updated"))
                .body(containsString("1 claim updated."))
                .body(containsString("Only a candidate or a dismissed claim can be accepted"))
                .body(containsString("This claim does not exist"));
        assertThat(SomeClaims.stageOf(fresh)).isEqualTo(Stage.OPEN);
    }

    @Test
    void acceptances_ofNoneThatCanBe_isAConflict() {
        Accounts.page(Accounts.ana())
                .formParam("ids", SomeClaims.open())
                .post(DESK + "/acceptances")
                .then()
                .statusCode(409);
    }

    @Test
    void dismissals_forAReason_areDone() {
        long id = SomeClaims.candidate();

        Accounts.page(Accounts.ana())
                .formParams("ids", id, "reason", "opinion")
                .post(DESK + "/dismissals")
                .then()
                .statusCode(303);
        assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.DISMISSED);
    }

    @Test
    void assignments_byAnEditor_reachTheReviewer() {
        long id = SomeClaims.open();

        Accounts.page(Accounts.eva())
                .formParams("ids", id, "assignee", Accounts.ben().name(), "due", "2026-05-05", "note", "")
                .post(DESK + "/assignments")
                .then()
                .statusCode(303);
        assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.ASSIGNED);
    }

    @Test
    void assignments_byAReviewerToAnother_areRefusedOneByOne() {
        long id = SomeClaims.open();

        Accounts.page(Accounts.ana())
                .formParams("ids", id, "assignee", Accounts.ben().name())
                .post(DESK + "/assignments")
                .then()
                .statusCode(409)
                .body(containsString("Only editors can assign them to others"));
        assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-05, x, 409", "soon, x, 422"})
    void assignments_thatAreRefused_keepWhatWasTyped(String due, String words, int status) {
        long id = SomeClaims.open();
        var note = words.repeat(5_001);

        var answer = Accounts.page(Accounts.eva())
                .formParams("ids", id, "assignee", "ben", "due", due, "note", note, "return", DESK + "?stage=open")
                .post(DESK + "/assignments");

        var form = Jsoup.parse(answer.asString()).selectFirst("main form");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(form.selectFirst("[name=note]").val()).isEqualTo(note);
        assertThat(form.selectFirst("[name=due]").val()).isEqualTo(due);
        assertThat(form.selectFirst("option[selected]").val()).isEqualTo("ben");
        assertThat(form.select("[name=ids]").eachAttr("value")).containsExactly(Long.toString(id));
        assertThat(form.selectFirst("[name=return]").val()).isEqualTo(DESK + "?stage=open");
        assertThat(SomeClaims.stageOf(id)).isEqualTo(Stage.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptances", "dismissals", "assignments"})
    void anyBulk_withoutClaims_isUnprocessable(String action) {
        Accounts.page(Accounts.eva())
                .formParams("reason", "opinion", "assignee", Accounts.ana().name())
                .post(DESK + "/" + action)
                .then()
                .statusCode(422)
                .body(containsString("Select at least one claim"));
        Accounts.page(Accounts.eva())
                .formParams("reason", "opinion", "assignee", "ana", "ids", "x")
                .post(DESK + "/" + action)
                .then()
                .statusCode(422);
    }

    @Test
    void acceptances_withAForeignReturnAddress_goBackToTheDesk() {
        Accounts.page(Accounts.ana())
                .formParam("ids", SomeClaims.candidate())
                .formParam("return", "https://example.org/")
                .post(DESK + "/acceptances")
                .then()
                .statusCode(303)
                .header("Location", equalTo(DESK));
    }
}
