package org.adduce.review.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.adduce.account.Account;
import org.adduce.claim.SomeClaims;
import org.adduce.claim.Stage;
import org.adduce.merkle.Sha256;
import org.adduce.review.Archive;
import org.adduce.review.content.ReviewJson;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Reviews;
import org.adduce.web.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReviewEditorResourceTest {

    @Inject
    Archive archive;

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("base", "0"),
            Map.entry("rating", "disputed"),
            Map.entry("summary", "It were 14."),
            Map.entry("reasoning", "Counted **twice**."),
            Map.entry("chosenBecause", "Repeated often."),
            Map.entry("evidence[0].source.name", "Harbour master"),
            Map.entry("evidence[0].source.kind", "document"),
            Map.entry("evidence[0].excerpt", "Fourteen."),
            Map.entry("evidence[0].stance", "refutes"),
            Map.entry("evidence[0].primary", "true"),
            Map.entry("evidence[0].seenOn", "2026-02-25"),
            Map.entry("claimantResponse.asked", "true"));

    @Test
    void edit_byTheAssignee_showsTheForm() {
        page(Accounts.ana())
                .get(address(Reviews.written()))
                .then()
                .statusCode(200)
                .body(containsString("name=\"evidence[1].source.name\" value=\"Harbour board\""))
                .body(containsString("Publication rules"));
    }

    @Test
    void edit_bySomebodyElse_isForbidden() {
        page(Accounts.ben()).get(address(Reviews.begun())).then().statusCode(403);
    }

    @Test
    void edit_afterSubmission_isAConflict() {
        page(Accounts.ana()).get(address(Reviews.submitted())).then().statusCode(409);
    }

    @Test
    void edit_ofNoClaim_isNotFound() {
        page(Accounts.ana()).get(address(999_999_999)).then().statusCode(404);
    }

    @Test
    void save_ofTheForm_makesARevisionAndComesBack() {
        var claim = Reviews.begun();

        post(Accounts.ana(), claim, "", WRITTEN).statusCode(303).header("Location", endsWith(address(claim)));

        review(claim).body("summary", equalTo("It were 14.")).body("revision", equalTo(1));
    }

    @Test
    void save_ofBlankRows_leavesThemOut() {
        var claim = Reviews.begun();

        post(
                        Accounts.ana(),
                        claim,
                        "",
                        with(Map.of(
                                "evidence[7].seenOn", "2026-02-25",
                                "appearances[0].place", "",
                                "waivers[0].reason", " ")))
                .statusCode(303);

        review(claim).body("evidence.size()", equalTo(1)).body("appearances.size()", equalTo(0));
    }

    @Test
    void save_ofWrongFields_showsThemAgainWithWhatWasTyped() {
        var claim = Reviews.begun();

        post(
                        Accounts.ana(),
                        claim,
                        "",
                        with(Map.of("evidence[0].source.url", "javascript:alert(1)", "rating", "nonsense")))
                .statusCode(422)
                .body(containsString("Enter a web address starting with http"))
                .body(containsString("Choose a rating from the scale."))
                .body(containsString("It were 14."))
                .body(containsString("value=\"javascript:alert(1)\""));
        review(claim).body("revision", equalTo(0));
    }

    @Test
    void save_fromAnOldRevision_showsBothVersions() {
        var claim = Reviews.written();

        post(Accounts.ana(), claim, "", WRITTEN)
                .statusCode(412)
                .body(containsString("Two versions of this review"))
                .body(containsString("It were 14."))
                .body(containsString("names 14 boats, not 40."));
        review(claim).body("revision", equalTo(1)).body("summary", containsString("names 14 boats"));
        page(Accounts.ana())
                .get(address(claim) + "/comparison")
                .then()
                .statusCode(200)
                .body(containsString("It were 14."));
    }

    @Test
    void merge_ofChosenFields_showsTheFormOnTheCurrentRevision() {
        var claim = Reviews.written();
        var mine = ReviewJson.write(Reviews.rated("unproven").withAppearances(List.of()));

        post(Accounts.ana(), claim, "/merge", Map.of("mine", mine, "take.rating", "mine", "take.appearances", "theirs"))
                .statusCode(200)
                .body(containsString("name=\"base\" value=\"1\""))
                .body(containsString("value=\"unproven\" checked"))
                .body(containsString("Meeting of the harbour board"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "", "[]"})
    void merge_ofNoReview_isRefused(String mine) {
        post(Accounts.ana(), Reviews.written(), "/merge", Map.of("mine", mine, "take.rating", "mine"))
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "evidence.add, evidence[1].source.name",
        "appearances.add, appearances[0].place",
        "waivers.add, waivers[0].reason"
    })
    void edit_thatAddsARow_showsItAndSavesNothing(String edit, String field) {
        var claim = Reviews.begun();

        post(Accounts.ana(), claim, "", with(Map.of("edit", edit)))
                .statusCode(200)
                .body(containsString("name=\"" + field + "\""))
                .body(containsString("It were 14."));
        review(claim).body("revision", equalTo(0));
    }

    @Test
    void edit_thatMovesARow_changesTheOrder() {
        var claim = Reviews.begun();
        var two = with(Map.of("evidence[1].source.name", "Coast guard", "edit", "evidence.up.1"));

        post(Accounts.ana(), claim, "", two)
                .statusCode(200)
                .body(containsString("name=\"evidence[0].source.name\" value=\"Coast guard\""))
                .body(containsString("name=\"evidence[1].source.name\" value=\"Harbour master\""));
    }

    @ParameterizedTest
    @CsvSource({"evidence.remove.9", "evidence.up.9999", "evidence.down", "evidence.explode.0", "x"})
    void edit_ofNoSuchRow_changesNothing(String edit) {
        post(Accounts.ana(), Reviews.begun(), "", with(Map.of("edit", edit)))
                .statusCode(200)
                .body(containsString("value=\"Harbour master\""));
    }

    @Test
    void edit_thatAsksForAPreview_showsMarkdownAsHtml() {
        post(
                        Accounts.ana(),
                        Reviews.begun(),
                        "",
                        with(Map.of("edit", "preview", "reasoning", "**bold** <script>x</script>")))
                .statusCode(200)
                .body(containsString("<strong>bold</strong>"))
                .body(not(containsString("<script>x")));
    }

    @Test
    void form_withoutABase_isRefused() {
        post(Accounts.ana(), Reviews.begun(), "", Map.of("rating", "disputed")).statusCode(400);
        post(Accounts.ana(), Reviews.begun(), "", Map.of("base", "-1")).statusCode(400);
    }

    @Test
    void submission_ofTheForm_savesAndSubmits() {
        var claim = Reviews.begun();

        post(Accounts.ana(), claim, "/submission", WRITTEN)
                .statusCode(303)
                .header("Location", endsWith("/desk/claims/" + claim));

        assertThat(SomeClaims.stageOf(claim)).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void submission_ofAnIncompleteForm_namesWhatIsMissing() {
        var claim = Reviews.begun();

        post(Accounts.ana(), claim, "/submission", Map.of("base", "0"))
                .statusCode(422)
                .body(containsString("Choose a rating."))
                .body(containsString("Add at least one piece of evidence."));
    }

    // --- the working copy

    @Test
    void workingCopy_whatWasTyped_isThereAgain() {
        var claim = Reviews.begun();

        post(Accounts.ana(), claim, "/working-copy", with(Map.of("evidence[0].stance", "", "summary", "Half a sen")))
                .statusCode(200)
                .body(containsString("data-kept=\"2"));

        page(Accounts.ana())
                .get(address(claim))
                .then()
                .body(containsString("value=\"Half a sen\""))
                .body(containsString("You have unsaved changes."));
        review(claim).body("revision", equalTo(0));
    }

    @Test
    void workingCopy_ofAnOldRevision_saysSo() {
        var claim = Reviews.written();

        post(Accounts.ana(), claim, "/working-copy", WRITTEN)
                .statusCode(200)
                .body(containsString("data-outdated=\"Ana Arroyo saved revision 1 after"));
    }

    @Test
    void workingCopy_withoutASession_isUnauthorized() {
        Accounts.visitor()
                .formParams(WRITTEN)
                .post(address(Reviews.begun()) + "/working-copy")
                .then()
                .statusCode(401);
    }

    @Test
    void workingCopy_bySomebodyElse_isForbidden() {
        post(Accounts.ben(), Reviews.begun(), "/working-copy", WRITTEN).statusCode(403);
    }

    @Test
    void workingCopy_discarded_leavesTheRevision() {
        var claim = Reviews.written();
        post(Accounts.ana(), claim, "/working-copy", with(Map.of("base", "1"))).statusCode(200);
        post(Accounts.ana(), claim, "/working-copy/removal", Map.of()).statusCode(303);

        page(Accounts.ana()).get(address(claim)).then().body(not(containsString("It were 14.")));
    }

    // --- the archive

    @Test
    void file_sentWithTheForm_isArchivedAndServedAsAnAttachment() {
        var claim = Reviews.begun();
        var page = page(Accounts.ana()).contentType("multipart/form-data");
        WRITTEN.forEach((field, value) -> page.multiPart(field, value));
        page.multiPart(
                        "evidence[0].file",
                        "log <b>.html",
                        "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "text/html")
                .post(address(claim))
                .then()
                .statusCode(303);

        var hash = review(claim).extract().<String>path("evidence[0].archive");
        assertThat(hash).isEqualTo(Sha256.hex("<script>alert(1)</script>"));
        page(Accounts.ben())
                .get("/desk/archive/" + hash)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + hash + ".html\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .body(equalTo("<script>alert(1)</script>"));
        Accounts.visitor().get("/desk/archive/" + hash).then().statusCode(not(200));
    }

    @ParameterizedTest
    @CsvSource({"'.a\"b', ''", "'.é', ''", "'x.\"', ''", "'.txt', '.txt'", "'a.tar.gz', '.gz'", "'x.averylongend', ''"})
    void file_ofAnOddName_keepsOnlyAHarmlessEnd(String name, String end) {
        var hash = archive.keep(
                        Reviews.begun(), name, "text/plain", name.getBytes(StandardCharsets.UTF_8), Accounts.ana())
                .sha256();

        page(Accounts.ben())
                .get("/desk/archive/" + hash)
                .then()
                .header("Content-Disposition", "attachment; filename=\"" + hash + end + "\"");
    }

    @Test
    void file_archivedForManyClaimsAtOnce_isKeptOnce() {
        var content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        var claims = IntStream.range(0, 4).mapToObj(i -> Reviews.begun()).toList();

        var statuses = claims.parallelStream().map(claim -> {
            var page = page(Accounts.ana()).contentType("multipart/form-data");
            WRITTEN.forEach((field, value) -> page.multiPart(field, value));
            return page.multiPart("evidence[0].file", "log.txt", content, "text/plain")
                    .post(address(claim))
                    .statusCode();
        });

        assertThat(statuses).containsOnly(303);
        assertThat(claims)
                .allSatisfy(claim -> review(claim)
                        .body("evidence[0].archive", equalTo(Sha256.hex(new String(content, StandardCharsets.UTF_8)))));
    }

    @Test
    void file_thatIsTooLarge_isRefused() {
        assertThatThrownBy(() -> archive.admit(Long.MAX_VALUE)).isInstanceOf(Fault.class);
    }

    @Test
    void file_thatIsEmpty_isRefused() {
        var page = page(Accounts.ana()).contentType("multipart/form-data");
        WRITTEN.forEach((field, value) -> page.multiPart(field, value));
        page.multiPart("evidence[0].file", "empty.txt", new byte[0], "text/plain")
                .post(address(Reviews.begun()))
                .then()
                .statusCode(422)
                .body(containsString("Choose a file that is not empty."));
    }

    @Test
    void page_atAPrivateAddress_isNotFetched() {
        post(
                        Accounts.ana(),
                        Reviews.begun(),
                        "",
                        with(Map.of("evidence[0].source.url", "http://127.0.0.1:1/", "edit", "evidence.fetch.0")))
                .statusCode(422)
                .body(containsString("not on the public internet"));
    }

    @Test
    void archive_ofNoSuchFile_isNotFound() {
        page(Accounts.ana()).get("/desk/archive/" + "a".repeat(64)).then().statusCode(404);
        page(Accounts.ana()).get("/desk/archive/x").then().statusCode(404);
    }

    // --- the steps

    @Test
    void steps_byForms_leadBackToTheClaim() {
        var claim = Reviews.written();

        step(Accounts.ana(), claim, "submission", Map.of("revision", "1")).statusCode(303);
        step(Accounts.ben(), claim, "return", Map.of("comment", "Who?")).statusCode(303);
        step(Accounts.ana(), claim, "submission", Map.of("revision", "1")).statusCode(303);
        step(Accounts.ben(), claim, "approval", Map.of("revision", "1")).statusCode(303);
        step(Accounts.eva(), claim, "reopening", Map.of("reason", "More.")).statusCode(303);
        step(Accounts.ana(), claim, "submission", Map.of()).statusCode(303);
        step(Accounts.ben(), claim, "approval", Map.of("revision", "1")).statusCode(303);
        step(Accounts.eva(), claim, "publication", Map.of()).statusCode(303);
        step(Accounts.eva(), claim, "correction", Map.of("reason", "Wrong.")).statusCode(303);
        step(Accounts.eva(), claim, "abandonment", Map.of("reason", "Right.")).statusCode(303);
        step(Accounts.eva(), claim, "withdrawal", Map.of("reason", "Forged.")).statusCode(303);

        assertThat(SomeClaims.stageOf(claim)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void approval_ofNoNamedRevision_isRefused() {
        var claim = Reviews.submitted();

        step(Accounts.ben(), claim, "approval", Map.of())
                .statusCode(422)
                .body(containsString("Enter the revision you are approving."));
        assertThat(SomeClaims.stageOf(claim)).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void approval_withAConflictOfInterest_isNotOffered() {
        var claim = Reviews.submitted();
        page(Accounts.ben()).get("/desk/claims/" + claim).then().body(containsString("/approval\""));
        step(Accounts.ben(), claim, "conflict", Map.of("conflictReason", "My brother."))
                .statusCode(303);

        page(Accounts.ben()).get("/desk/claims/" + claim).then().body(not(containsString("/approval\"")));
    }

    @Test
    void split_ofWhatWasWrittenAbout_isAConflict() {
        var claim = Reviews.written();

        page(Accounts.ana()).get("/desk/claims/" + claim).then().body(not(containsString("/split\"")));
        step(Accounts.ana(), claim, "split", Map.of("at", "60"))
                .statusCode(409)
                .body(containsString("the review covers the whole claim"));
    }

    @Test
    void approval_ofARevisionThatIsNotCurrent_isStale() {
        step(Accounts.ben(), Reviews.submitted(), "approval", Map.of("revision", "9"))
                .statusCode(412);
    }

    @Test
    void step_ofTheWrongPerson_isForbidden() {
        step(Accounts.ana(), Reviews.submitted(), "approval", Map.of("revision", "1"))
                .statusCode(403);
        step(Accounts.ben(), Reviews.approved(), "publication", Map.of()).statusCode(403);
    }

    private static ValidatableResponse post(Account by, long claim, String below, Map<String, String> fields) {
        return page(by).formParams(fields).post(address(claim) + below).then();
    }

    private static ValidatableResponse step(Account by, long claim, String noun, Map<String, String> fields) {
        return page(by).formParams(fields)
                .post("/desk/claims/" + claim + "/" + noun)
                .then();
    }

    private static ValidatableResponse review(long claim) {
        return Accounts.api(Accounts.ben())
                .get("/api/v1/claims/" + claim + "/review")
                .then();
    }

    private static RequestSpecification page(Account account) {
        return Accounts.page(account);
    }

    private static String address(long claim) {
        return "/desk/claims/" + claim + "/review";
    }

    private static Map<String, String> with(Map<String, String> others) {
        var all = new HashMap<>(WRITTEN);
        all.putAll(others);
        return all;
    }
}
