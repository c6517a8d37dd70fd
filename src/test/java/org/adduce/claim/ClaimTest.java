package org.adduce.claim;

import static org.adduce.claim.Cases.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.extraction.text.Passage;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

    private final Account ana = Cases.reviewer("ana");
    private final Account ben = Cases.reviewer("ben");
    private final Account eva = Cases.editor();

    // --- how it begins

    @Test
    void proposed_fromACandidate_keepsItsPlaceItsClaimantAndItsScore() {
        var claim = Cases.candidate();

        assertThat(claim.stage()).isEqualTo(Stage.CANDIDATE);
        assertThat(claim.statement()).isEqualTo(Cases.SENTENCE);
        assertThat(claim.passage().findIn(Cases.TEXT)).contains(claim.passage());
        assertThat(claim.claimant()).isEqualTo("the harbour board");
        assertThat(claim.score()).isEqualTo(0.7);
        assertThat(claim.reasons()).extracting("detail").containsExactly("40");
        assertThat(claim.isByHand()).isFalse();
    }

    @Test
    void marked_byAPerson_isToBeChecked() {
        var passage = Passage.of("One\n  two three.", 0, 9);
        var claim = Claim.marked(Cases.article(), passage, "  A   person ", 0.2, List.of(), NOON);

        assertThat(claim.stage()).isEqualTo(Stage.OPEN);
        assertThat(claim.statement()).isEqualTo("One two");
        assertThat(claim.passage().exact()).isEqualTo("One\n  two");
        assertThat(claim.claimant()).isEqualTo("A person");
        assertThat(claim.isByHand()).isTrue();
    }

    // --- triage

    @Test
    void accept_aDismissedClaim_forgetsWhyItWasDismissed() {
        var claim = Cases.in(Stage.DISMISSED, ana);

        var change = claim.accept(ana, NOON);

        assertThat(claim.dismissal()).isNull();
        assertThat(change.before()).containsEntry("dismissal", "opinion").containsEntry("stage", "dismissed");
    }

    @Test
    void accept_twice_isRefusedAsWrongStage() {
        var claim = Cases.open();

        assertRefused(() -> claim.accept(ana, NOON), Refusal.Kind.WRONG_STAGE, "", "stage_admits_accept");
    }

    @Test
    void dismiss_anAssignedClaim_takesItFromItsAssignee() {
        var claim = Cases.assignedTo(ana);

        var change = claim.dismiss(Dismissal.OUT_OF_SCOPE, null, new Guards(), ben, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.DISMISSED);
        assertThat(claim.dismissal()).isEqualTo(Dismissal.OUT_OF_SCOPE);
        assertThat(claim.assignee()).isNull();
        assertThat(change.before()).containsEntry("assignee", ana.path());
    }

    @Test
    void dismiss_asDuplicate_namesTheOriginal() {
        var claim = Cases.candidate();
        var original = Cases.open();

        claim.dismiss(Dismissal.DUPLICATE, original, new Guards(), ana, NOON);

        assertThat(claim.duplicateOf()).isEqualTo(original.id());
    }

    @Test
    void dismiss_asDuplicateOfNothing_isRefused() {
        assertRefused(
                () -> Cases.open().dismiss(Dismissal.DUPLICATE, null, new Guards(), ana, NOON),
                Refusal.Kind.INCOMPLETE,
                "duplicateOf",
                "original_is_named");
    }

    @Test
    void dismiss_asOpinionOfAnotherClaim_isRefused() {
        assertRefused(
                () -> Cases.open().dismiss(Dismissal.OPINION, Cases.open(), new Guards(), ana, NOON),
                Refusal.Kind.INCOMPLETE,
                "duplicateOf",
                "original_is_for_duplicates");
    }

    @Test
    void dismiss_asDuplicateOfItself_isRefused() {
        var claim = Cases.open();

        assertRefused(
                () -> claim.dismiss(Dismissal.DUPLICATE, claim, new Guards(), ana, NOON),
                Refusal.Kind.INCOMPLETE,
                "duplicateOf",
                "original_is_another_claim");
    }

    @Test
    void dismiss_asDuplicateOfItsOwnDuplicate_isRefused() {
        var claim = Cases.open();
        var other = Cases.open();
        other.dismiss(Dismissal.DUPLICATE, claim, new Guards(), ana, NOON);

        assertRefused(
                () -> claim.dismiss(Dismissal.DUPLICATE, other, new Guards(), ana, NOON),
                Refusal.Kind.INCOMPLETE,
                "duplicateOf",
                "original_is_no_duplicate");
    }

    @Test
    void dismiss_againstAFurtherGuard_isRefusedAndChangesNothing() {
        var claim = Cases.open();
        var further = new Guards().stage("no_edition_exists", false);

        assertRefused(
                () -> claim.dismiss(Dismissal.OPINION, null, further, ana, NOON),
                Refusal.Kind.WRONG_STAGE,
                "",
                "no_edition_exists");
        assertThat(claim.stage()).isEqualTo(Stage.OPEN);
        assertThat(claim.dismissal()).isNull();
    }

    // --- assignment

    @Test
    void assign_byAnEditor_givesItToTheReviewerWithDateAndNote() {
        var claim = Cases.open();
        var due = LocalDate.of(2026, 3, 9);

        var change = claim.assign(ana, due, "Ask the board.", false, eva, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(claim.isAssignedTo(ana)).isTrue();
        assertThat(claim.due()).isEqualTo(due);
        assertThat(claim.assignmentNote()).isEqualTo("Ask the board.");
        assertThat(change.after()).containsEntry("assignee", ana.path()).containsEntry("due", due);
        assertThat(change.reason()).isEqualTo("Ask the board.");
    }

    @Test
    void assign_byAReviewerToThemself_isDone() {
        var claim = Cases.open();

        claim.assign(ana, null, null, false, ana, NOON);

        assertThat(claim.isAssignedTo(ana)).isTrue();
    }

    @Test
    void assign_byAReviewerToAnother_isRefused() {
        assertRefused(
                () -> Cases.open().assign(ben, null, null, false, ana, NOON),
                Refusal.Kind.NOT_YOURS,
                "",
                "assigner_is_editor_or_assignee");
    }

    @Test
    void assign_toSomebodyInactive_isRefused() {
        assertRefused(
                () -> Cases.open().assign(Cases.inactive(), null, null, false, eva, NOON),
                Refusal.Kind.INCOMPLETE,
                "assignee",
                "is_active_reviewer");
    }

    @Test
    void assign_toSomebodyWithAConflict_isRefused() {
        assertRefused(
                () -> Cases.open().assign(ana, null, null, true, eva, NOON),
                Refusal.Kind.INCOMPLETE,
                "assignee",
                "has_no_conflict");
    }

    @Test
    void assign_withTooLongANote_isRefused() {
        assertRefused(
                () -> Cases.open().assign(ana, null, "x".repeat(2001), false, eva, NOON),
                Refusal.Kind.INCOMPLETE,
                "note",
                "note_fits");
    }

    @Test
    void assign_again_isRefusedUnlessSomethingIsNew() {
        var claim = Cases.assignedTo(ana);

        assertRefused(
                () -> claim.assign(ana, null, null, false, eva, NOON),
                Refusal.Kind.WRONG_STAGE,
                "",
                "assignment_is_new");
        claim.assign(ana, LocalDate.of(2026, 3, 9), null, false, eva, NOON);
        claim.assign(ben, LocalDate.of(2026, 3, 9), null, false, eva, NOON);
        assertThat(claim.isAssignedTo(ben)).isTrue();
    }

    @Test
    void assign_everythingWrong_namesEachGuard() {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> Cases.candidate().assign(Cases.inactive(), null, null, true, ana, NOON));

        assertThat(refusal.issues())
                .extracting(Issue::key)
                .containsExactlyInAnyOrder(
                        "stage_admits_assign",
                        "assigner_is_editor_or_assignee",
                        "is_active_reviewer",
                        "has_no_conflict");
    }

    @Test
    void release_byTheAssignee_returnsItToTheQueue() {
        var claim = Cases.inReviewBy(ana);

        claim.release(ana, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.OPEN);
        assertThat(claim.assignee()).isNull();
        assertThat(claim.due()).isNull();
        assertThat(claim.assignmentNote()).isNull();
    }

    @Test
    void loseAssignee_fromTheirHands_isTheProgramsActAndRemembersWho() {
        var claim = Cases.inReviewBy(ana);

        var change = claim.loseAssignee(NOON);

        assertThat(change.actor()).isNull();
        assertThat(change.type()).isEqualTo(ClaimEvent.ASSIGNEE_LEFT);
        assertThat(claim.needsNewAssignee()).isTrue();
        assertThat(claim.formerAssignee()).isEqualTo(ana);
        assertThat(claim.leftAt()).isEqualTo(NOON);
        assertThat(claim.stage()).isEqualTo(Stage.OPEN);
        assertThat(claim.assignee()).isNull();
    }

    @Test
    void assign_whatLostItsAssignee_needsNoneAnyMore() {
        var claim = Cases.assignedTo(ana);
        claim.loseAssignee(NOON);

        claim.assign(ben, null, null, false, Cases.editor(), NOON);

        assertThat(claim.needsNewAssignee()).isFalse();
        assertThat(claim.leftAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"ASSIGNED", "IN_REVIEW"},
            mode = EnumSource.Mode.EXCLUDE)
    void loseAssignee_fromAnyOtherStage_isRefused(Stage stage) {
        assertRefused(
                () -> Cases.in(stage, ana).loseAssignee(NOON), Refusal.Kind.WRONG_STAGE, "", "stage_admits_release");
    }

    // --- words

    @ParameterizedTest
    @EnumSource(Stage.class)
    void rephrase_byItsAssignee_isPossibleUpToInReview(Stage stage) {
        var claim = Cases.in(stage, ana);

        if (List.of(Stage.CANDIDATE, Stage.OPEN, Stage.ASSIGNED, Stage.IN_REVIEW)
                .contains(stage)) {
            var change = claim.rephrase(" 40  boats\nsank. ", null, ana, NOON);
            assertThat(claim.statement()).isEqualTo("40 boats sank.");
            assertThat(claim.claimant()).isNull();
            assertThat(claim.passage().exact()).isEqualTo(Cases.SENTENCE);
            assertThat(change.before()).containsEntry("text", Cases.SENTENCE);
        } else {
            assertRefused(
                    () -> claim.rephrase("Other.", null, ana, NOON),
                    Refusal.Kind.WRONG_STAGE,
                    "",
                    "stage_admits_rephrase");
        }
    }

    @Test
    void rephrase_inReviewByAnother_isRefused() {
        assertRefused(
                () -> Cases.inReviewBy(ana).rephrase("Other.", null, eva, NOON),
                Refusal.Kind.NOT_YOURS,
                "",
                "editor_of_words_is_assignee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u00a0"})
    void rephrase_toNothing_isRefused(String nothing) {
        assertRefused(
                () -> Cases.open().rephrase(nothing, null, ana, NOON), Refusal.Kind.INCOMPLETE, "text", "not_blank");
    }

    @Test
    void rephrase_toTheLongestStatement_isDoneAndBeyondItRefused() {
        var claim = Cases.open();
        claim.rephrase("x".repeat(5000), null, ana, NOON);

        assertRefused(
                () -> claim.rephrase("x".repeat(5001), null, ana, NOON), Refusal.Kind.INCOMPLETE, "text", "text_fits");
        assertRefused(
                () -> claim.rephrase("Fine.", "x".repeat(201), ana, NOON),
                Refusal.Kind.INCOMPLETE,
                "claimant",
                "claimant_fits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zero\u0000", "half \ud83d"})
    void rephrase_toWhatNoDatabaseTakes_isRefused(String text) {
        assertRefused(
                () -> Cases.open().rephrase(text, null, ana, NOON),
                Refusal.Kind.INCOMPLETE,
                "text",
                "has_readable_characters");
    }

    @Test
    void rephrase_toTheSame_isRefused() {
        var claim = Cases.open();

        assertRefused(
                () -> claim.rephrase(claim.statement() + " ", claim.claimant(), ana, NOON),
                Refusal.Kind.WRONG_STAGE,
                "",
                "rephrasing_is_new");
    }

    // --- split

    @Test
    void split_inTheMiddle_makesTwoClaimsInsideThePassage() {
        var claim = Cases.assignedTo(ana);
        var whole = claim.passage();
        int at = Cases.TEXT.indexOf("and that nobody");

        var split = claim.split(at, new Guards(), ana, NOON);

        assertThat(claim.statement()).isEqualTo("It said that 40 boats sank,");
        assertThat(split.second().statement()).isEqualTo("and that nobody was hurt.");
        assertThat(claim.passage().start()).isEqualTo(whole.start());
        assertThat(split.second().passage().start()).isEqualTo(at);
        assertThat(split.second().passage().end()).isEqualTo(whole.end());
        assertThat(split.second().stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(split.second().isAssignedTo(ana)).isTrue();
        assertThat(split.second().claimant()).isEqualTo(claim.claimant());
        assertThat(split.change().before()).containsEntry("text", Cases.SENTENCE);
    }

    @Test
    void split_outsideThePassage_isRefused() {
        var claim = Cases.open();

        for (int at : List.of(-1, 0, claim.passage().start(), claim.passage().end(), 1_000_000)) {
            assertRefused(
                    () -> claim.split(at, new Guards(), ana, NOON),
                    Refusal.Kind.INCOMPLETE,
                    "at",
                    "is_inside_the_passage");
        }
    }

    @Test
    void split_afterSubmission_isRefused() {
        assertRefused(
                () -> Cases.in(Stage.SUBMITTED, ana).split(40, new Guards(), ana, NOON),
                Refusal.Kind.WRONG_STAGE,
                "",
                "stage_admits_split");
    }

    @Test
    void split_inReviewByAnother_isRefused() {
        assertRefused(
                () -> Cases.inReviewBy(ana).split(50, new Guards(), ben, NOON),
                Refusal.Kind.NOT_YOURS,
                "",
                "editor_of_words_is_assignee");
    }

    // --- conflicts of interest

    @Test
    void conflict_forTheWholeClaimant_namesThem() {
        var conflict = new ConflictOfInterest(Cases.open(), ana, " My sister. ", true, false, NOON);

        assertThat(conflict.claimant()).isEqualTo("the harbour board");
        assertThat(conflict.reason()).isEqualTo("My sister.");
        assertThat(conflict.declared().reason()).isEqualTo("My sister.");
    }

    @Test
    void conflict_withoutReasonOrClaimantOrNews_isRefused() {
        var claim = Cases.open();
        claim.rephrase(claim.statement(), null, ana, NOON);

        assertRefused(() -> conflict(claim, " ", false, false), Refusal.Kind.INCOMPLETE, "reason", "not_blank");
        assertRefused(
                () -> conflict(claim, "x".repeat(2001), false, false),
                Refusal.Kind.INCOMPLETE,
                "reason",
                "reason_fits");
        assertRefused(
                () -> conflict(claim, "Known.", true, false),
                Refusal.Kind.INCOMPLETE,
                "wholeClaimant",
                "claimant_is_known");
        assertRefused(() -> conflict(claim, "Known.", false, true), Refusal.Kind.WRONG_STAGE, "", "conflict_is_new");
    }

    private @Nullable ConflictOfInterest conflict(Claim claim, String reason, boolean whole, boolean declared) {
        return new ConflictOfInterest(claim, ana, reason, whole, declared, NOON);
    }

    private static void assertRefused(ThrowingCallable action, Refusal.Kind kind, String field, String key) {
        var refusal = catchThrowableOfType(Refusal.class, action);
        assertThat(refusal).as("refused for %s", key).isNotNull();
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.issues()).contains(new Issue(field, key));
    }
}
