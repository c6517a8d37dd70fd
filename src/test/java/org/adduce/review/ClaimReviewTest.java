package org.adduce.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.audit.event.Change;
import org.adduce.claim.Claim;
import org.adduce.claim.ClaimsInHand;
import org.adduce.claim.Outcome;
import org.adduce.claim.Stage;
import org.adduce.review.content.ApprovalWaiver;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.RatingScale;
import org.adduce.review.content.Waiver;
import org.adduce.testsupport.Ids;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Refusal.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClaimReviewTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final RatingScale SCALE = RatingScale.standard();

    private final Account ana = person("ana", Role.REVIEWER);
    private final Account ben = person("ben", Role.REVIEWER);
    private final Account eva = person("eva", Role.EDITOR);
    private final Claim claim = ClaimsInHand.inReviewBy(ana);
    private final ClaimReview review = new ClaimReview(claim);

    // --- saving

    @Test
    void save_byTheAssignee_makesARevision() {
        var change = save(Drafts.complete(), 0);

        assertThat(review.revisionNumber()).isEqualTo(1);
        assertThat(review.revision().content().findings()).isEqualTo(Drafts.complete());
        assertThat(review.revision().sha256()).hasSize(64);
        assertThat(review.revision().savedBy()).isEqualTo(ana);
        assertThat(claim.rating()).isEqualTo("disputed");
        assertThat(claim.outcome()).isEqualTo(Outcome.DISPUTED);
        assertThat(change.type()).isEqualTo(ReviewEvent.REVISION_SAVED);
        assertThat(change.after()).containsEntry("revision", 1).containsEntry("rating", "disputed");
    }

    @Test
    void save_ofLaterFindings_keepsTheEarlierRevision() {
        save(Drafts.complete(), 0);
        var change = save(Drafts.rated("unproven"), 1);

        assertThat(review.revisions()).extracting(Revision::number).containsExactly(1, 2);
        assertThat(review.revisions().get(0).content().findings().rating()).isEqualTo("disputed");
        assertThat(change.before()).containsEntry("rating", "disputed").doesNotContainKey("summary");
        assertThat(change.after()).containsEntry("rating", "unproven");
    }

    @Test
    void save_ofTheSame_makesNone() {
        save(Drafts.complete(), 0);

        assertThat(review.save(Drafts.complete(), 1, SCALE, ana, NOON)).isEmpty();
        assertThat(review.revisionNumber()).isEqualTo(1);
    }

    @Test
    void save_afterTheClaimWasReworded_makesOne() {
        save(Drafts.complete(), 0);
        claim.rephrase("Forty boats sank.", null, ana, NOON);

        assertThat(review.save(Drafts.complete(), 1, SCALE, ana, NOON)).isPresent();
        assertThat(review.revision().content().claim().statement()).isEqualTo("Forty boats sank.");
        assertThat(review.revisions().get(0).content().claim().statement()).isNotEqualTo("Forty boats sank.");
    }

    @Test
    void save_withoutAVerdict_leavesTheOutcomeOpen() {
        save(Drafts.complete(), 0);
        save(Drafts.summed(null), 1);

        assertThat(claim.outcome()).isNull();
    }

    @Test
    void save_fromAnOldRevision_isRefused() {
        save(Drafts.complete(), 0);

        refused(Kind.STALE, "revision_is_current", () -> save(Drafts.rated("unproven"), 0));
        assertThat(review.findings().rating()).isEqualTo("disputed");
    }

    @Test
    void save_bySomebodyElse_isRefused() {
        refused(Kind.NOT_YOURS, "person_is_assignee", () -> review.save(Drafts.complete(), 0, SCALE, eva, NOON));
    }

    @Test
    void save_beforeTheStart_isRefused() {
        var waiting = new ClaimReview(ClaimsInHand.assignedTo(ana));

        refused(Kind.WRONG_STAGE, "stage_admits_saving", () -> waiting.save(Drafts.complete(), 0, SCALE, ana, NOON));
    }

    @Test
    void save_afterSubmission_isRefused() {
        submitted();

        refused(Kind.WRONG_STAGE, "stage_admits_saving", () -> save(Drafts.rated("unproven"), 1));
    }

    @Test
    void save_ofWrongContent_isRefusedWithAllIssues() {
        assertThatThrownBy(() -> save(Drafts.rated("nonsense"), 0)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Kind.INCOMPLETE);
            assertThat(refusal.issues()).containsExactly(new Issue("rating", "is_known"));
        });
        assertThat(review.revision()).isNull();
    }

    @Test
    void waiver_onSaving_getsTheNameOfWhoRecordedItFirst() {
        var waiver = new Waiver("primary-source", "The register is closed.", "somebody");
        save(Drafts.waiving(Drafts.complete(), waiver), 0);
        assertThat(review.findings().waivers()).extracting(Waiver::by).containsExactly("ana");

        claim.assign(ben, null, null, false, eva, NOON);
        claim.start(ben, NOON);
        review.save(Drafts.waiving(Drafts.rated("unproven"), waiver), 1, SCALE, ben, NOON);
        assertThat(review.findings().waivers()).extracting(Waiver::by).containsExactly("ana");
    }

    // --- submission

    @Test
    void submit_ofWhatWasSaved_makesNoFurtherRevision() {
        save(Drafts.complete(), 0);
        var change = review.submit(null, 1, SCALE, ana, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(review.revisionNumber()).isEqualTo(1);
        assertThat(change.after()).containsEntry("stage", "submitted").doesNotContainKey("revision");
    }

    @Test
    void submit_ofUnsavedFindings_savesThemInTheSameChange() {
        var change = review.submit(Drafts.complete(), 0, SCALE, ana, NOON);

        assertThat(review.revisionNumber()).isEqualTo(1);
        assertThat(change.after()).containsEntry("stage", "submitted").containsEntry("revision", 1);
    }

    @Test
    void submit_withNothing_namesAllThatIsMissing() {
        assertThatThrownBy(() -> review.submit(null, 0, SCALE, ana, NOON))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues())
                                .containsExactly(
                                        new Issue("rating", "is_given"),
                                        new Issue("summary", "is_given"),
                                        new Issue("evidence", "has_one")));
        assertThat(claim.stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void submit_ofACentralClaimWithOnePiece_isRefused() {
        refused(
                Kind.INCOMPLETE,
                "has_two_for_central_claim",
                () -> review.submit(Drafts.central(true, Drafts.log()), 0, SCALE, ana, NOON));
    }

    @Test
    void submit_ofACentralClaimWithOnePieceAndAWaiver_passes() {
        var waived = Drafts.waiving(
                Drafts.central(true, Drafts.log()), new Waiver("independent-sources", "Only one log exists.", null));

        review.submit(waived, 0, SCALE, ana, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void submit_ofAnyOtherClaimWithOnePiece_passes() {
        review.submit(Drafts.central(false, Drafts.log()), 0, SCALE, ana, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void submit_bySomebodyElse_isRefused() {
        refused(Kind.NOT_YOURS, "person_is_assignee", () -> review.submit(Drafts.complete(), 0, SCALE, ben, NOON));
    }

    @Test
    void submit_fromAnOldRevision_isRefused() {
        save(Drafts.complete(), 0);

        refused(Kind.STALE, "revision_is_current", () -> review.submit(Drafts.complete(), 0, SCALE, ana, NOON));
    }

    // --- return

    @Test
    void returnWith_aComment_givesItBack() {
        submitted();
        var change = review.returnWith("Who counted?", ben, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(review.returnComment()).isEqualTo("Who counted?");
        assertThat(review.returnedBy()).isEqualTo(ben);
        assertThat(change.reason()).isEqualTo("Who counted?");
    }

    @Test
    void returnWith_noComment_isRefused() {
        submitted();

        refused(Kind.INCOMPLETE, "is_given", () -> review.returnWith("  ", ben, NOON));
    }

    @Test
    void returnWith_aCommentByAnAuthor_isRefused() {
        submitted();

        refused(Kind.NOT_YOURS, "person_is_no_author", () -> review.returnWith("Mine", ana, NOON));
    }

    @Test
    void submit_afterReturn_clearsTheComment() {
        submitted();
        review.returnWith("Who counted?", ben, NOON);
        review.submit(null, 1, SCALE, ana, NOON);

        assertThat(review.returnComment()).isNull();
    }

    // --- approval

    @Test
    void approve_bySomebodyElse_namesTheRevision() {
        submitted();
        var change = review.approve(1, null, SecondPerson.REQUIRED, false, ben, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.APPROVED);
        assertThat(review.approval().revision().number()).isEqualTo(1);
        assertThat(review.approval().waiverReason()).isNull();
        assertThat(change.after()).containsEntry("approvedRevision", 1);
    }

    @Test
    void approve_byItsAuthor_isRefused() {
        submitted();

        refused(
                Kind.NOT_YOURS,
                "approver_is_no_author",
                () -> review.approve(1, null, SecondPerson.REQUIRED, false, ana, NOON));
        assertThat(review.approval()).isNull();
    }

    @Test
    void approve_byItsAuthorWithAWaiver_isRefusedWhereThereAreTwoPeople() {
        submitted();

        refused(
                Kind.NOT_YOURS,
                "approver_is_no_author",
                () -> review.approve(1, new ApprovalWaiver(null, "Alone"), SecondPerson.REQUIRED, false, ana, NOON));
    }

    @Test
    void approve_byAnEarlierAuthor_isRefused() {
        save(Drafts.complete(), 0);
        claim.assign(ben, null, null, false, eva, NOON);
        claim.start(ben, NOON);
        review.submit(Drafts.rated("unproven"), 1, SCALE, ben, NOON);

        refused(
                Kind.NOT_YOURS,
                "approver_is_no_author",
                () -> review.approve(2, null, SecondPerson.REQUIRED, false, ana, NOON));
    }

    @Test
    void approve_byWhoReworded_isRefused() {
        claim.rephrase("Forty boats sank.", null, ana, NOON);
        claim.assign(ben, null, null, false, eva, NOON);
        claim.start(ben, NOON);
        review.submit(Drafts.complete(), 0, SCALE, ben, NOON);

        assertThat(review.authors()).containsExactly(ben, ana);
        refused(
                Kind.NOT_YOURS,
                "approver_is_no_author",
                () -> review.approve(1, null, SecondPerson.REQUIRED, false, ana, NOON));
        refused(Kind.NOT_YOURS, "person_is_no_author", () -> review.returnWith("x", ana, NOON));
    }

    @Test
    void approve_afterTheReworderWasPublished_passes() {
        claim.rephrase("Forty boats sank.", null, ana, NOON);
        published();
        review.correct("x", eva, NOON);
        claim.assign(ben, null, null, false, eva, NOON);
        claim.start(ben, NOON);
        review.submit(Drafts.rated("unproven"), 1, SCALE, ben, NOON);

        review.approve(2, null, SecondPerson.REQUIRED, false, ana, NOON);
        assertThat(claim.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void approve_ofAnotherRevision_isRefused() {
        submitted();

        refused(
                Kind.STALE,
                "revision_is_current",
                () -> review.approve(2, null, SecondPerson.REQUIRED, false, ben, NOON));
    }

    @Test
    void approve_withAConflictOfInterest_isRefused() {
        submitted();

        refused(
                Kind.NOT_YOURS,
                "person_has_no_conflict",
                () -> review.approve(1, null, SecondPerson.REQUIRED, true, ben, NOON));
    }

    @Test
    void approve_beforeSubmission_isRefused() {
        save(Drafts.complete(), 0);

        refused(
                Kind.WRONG_STAGE,
                "stage_admits_approve",
                () -> review.approve(1, null, SecondPerson.REQUIRED, false, ben, NOON));
    }

    @Test
    void approve_atADeskOfOne_needsAReason() {
        submitted();

        refused(Kind.INCOMPLETE, "is_given", () -> review.approve(1, null, SecondPerson.WAIVABLE, false, ana, NOON));
        refused(
                Kind.INCOMPLETE,
                "is_given",
                () -> review.approve(1, new ApprovalWaiver("Ana", " "), SecondPerson.WAIVABLE, false, ana, NOON));
    }

    @Test
    void approve_atADeskOfOne_carriesTheWaiver() {
        submitted();
        var change = review.approve(
                1,
                new ApprovalWaiver("Somebody else", "Nobody else works here."),
                SecondPerson.WAIVABLE,
                false,
                ana,
                NOON);

        assertThat(review.approval().waiverName()).isEqualTo("ana");
        assertThat(review.approval().waiverReason()).isEqualTo("Nobody else works here.");
        assertThat(change.after()).containsEntry("waiverReason", "Nobody else works here.");
    }

    // --- reopening

    @Test
    void reopen_withAReason_takesTheApprovalBack() {
        approved();
        review.reopen("A new document came in.", eva, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(review.approval()).isNull();
    }

    @Test
    void reopen_withoutAReason_isRefused() {
        approved();

        refused(Kind.INCOMPLETE, "is_given", () -> review.reopen(null, eva, NOON));
    }

    @Test
    void reopen_byAReviewer_isRefused() {
        approved();

        refused(Kind.NOT_YOURS, "person_is_editor", () -> review.reopen("x", ben, NOON));
    }

    // --- publication

    @Test
    void publish_ofAnApprovedRevision_makesAnEdition() {
        approved();
        var change = publish();

        assertThat(claim.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(review.edition().number()).isEqualTo(1);
        assertThat(review.hasEditionInForce()).isTrue();
        assertThat(review.authors()).isEmpty();
        assertThat(change.after()).containsEntry("edition", 1).containsKey("sha256");
    }

    @Test
    void publish_withMissingRules_listsEach() {
        save(Drafts.chosenBecause(null), 0);
        review.submit(Drafts.responded(new ClaimantResponse(false, null, null)), 1, SCALE, ana, NOON);
        review.approve(2, null, SecondPerson.REQUIRED, false, ben, NOON);

        refused(Kind.INCOMPLETE, "claimant_asked", this::publish);
        assertThat(claim.stage()).isEqualTo(Stage.APPROVED);
        assertThat(review.edition()).isNull();
    }

    @Test
    void publish_beforeApproval_isRefused() {
        submitted();

        refused(Kind.WRONG_STAGE, "stage_admits_publish", this::publish);
    }

    @Test
    void publish_byAReviewer_isRefused() {
        approved();

        refused(Kind.NOT_YOURS, "person_is_editor", () -> review.publish(publication(), ben, NOON));
    }

    // --- correction

    @Test
    void correct_aPublishedReview_opensItAndLeavesTheEdition() {
        published();
        var edition = review.edition();
        review.correct("The date is wrong.", eva, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(review.edition()).isSameAs(edition);
        assertThat(review.hasEditionInForce()).isTrue();
        assertThat(review.correction().whatWasWrong()).isEqualTo("The date is wrong.");
    }

    @Test
    void correct_withoutSayingWhat_isRefused() {
        published();

        refused(Kind.INCOMPLETE, "is_given", () -> review.correct("", eva, NOON));
    }

    @Test
    void correct_beforePublication_isRefused() {
        approved();

        refused(Kind.WRONG_STAGE, "stage_admits_correct", () -> review.correct("x", eva, NOON));
    }

    @Test
    void submit_ofAnUnchangedReviewUnderCorrection_makesARevisionOfItsOwn() {
        published();
        review.correct("Nothing, it seems.", eva, NOON);
        review.submit(null, 1, SCALE, ana, NOON);

        assertThat(review.revisionNumber()).isEqualTo(2);
        refused(
                Kind.NOT_YOURS,
                "approver_is_no_author",
                () -> review.approve(2, null, SecondPerson.REQUIRED, false, ana, NOON));
    }

    @Test
    void publish_afterACorrection_makesTheNextEditionWithItsNote() {
        published();
        var first = review.edition();
        review.correct("The source was named wrongly.", eva, NOON);
        review.submit(Drafts.rated("unproven"), 1, SCALE, ana, NOON);
        review.approve(2, null, SecondPerson.REQUIRED, false, ben, NOON);
        publish();

        var second = review.edition().content();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.slug()).isEqualTo(first.slug());
        assertThat(second.corrections()).hasSize(1);
        assertThat(second.corrections().get(0).whatWasWrong()).isEqualTo("The source was named wrongly.");
        assertThat(second.corrections().get(0).changed()).containsExactly("rating");
        assertThat(first.content().corrections()).isEmpty();
        assertThat(review.correction()).isNull();
        assertThat(review.corrections().get(0).editionAfter()).isSameAs(review.edition());
    }

    @Test
    void authors_afterAnEdition_areThoseOfTheNewRevisionsOnly() {
        published();
        review.correct("x", eva, NOON);
        claim.assign(ben, null, null, false, eva, NOON);
        claim.start(ben, NOON);
        review.submit(Drafts.rated("unproven"), 1, SCALE, ben, NOON);

        assertThat(review.authors()).containsExactly(ben);
        review.approve(2, null, SecondPerson.REQUIRED, false, ana, NOON);
        assertThat(claim.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void abandon_aCorrection_returnsToThePublishedRevision() {
        published();
        review.correct("x", eva, NOON);
        review.save(Drafts.rated("unproven"), 1, SCALE, ana, NOON);
        review.abandon("It was right after all.", SCALE, eva, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(claim.rating()).isEqualTo("disputed");
        assertThat(review.revisionNumber()).isEqualTo(1);
        assertThat(review.correction()).isNull();
        assertThat(review.corrections().get(0).editionAfter()).isNull();

        review.correct("Now really.", eva, NOON);
        review.save(Drafts.rated("unproven"), 1, SCALE, ana, NOON);
        assertThat(review.revisionNumber()).isEqualTo(3);
    }

    @Test
    void abandon_aCorrectionThatReworded_takesTheWordsBack() {
        var statement = claim.statement();
        var claimant = claim.claimant();
        published();
        review.correct("x", eva, NOON);
        claim.rephrase("Forty boats sank.", "nobody", ana, NOON);
        var change = review.abandon("It was right after all.", SCALE, eva, NOON);

        assertThat(claim.statement()).isEqualTo(statement);
        assertThat(claim.claimant()).isEqualTo(claimant);
        assertThat(change.before()).containsEntry("text", "Forty boats sank.").containsEntry("claimant", "nobody");
        assertThat(change.after()).containsEntry("text", statement).containsEntry("claimant", claimant);
    }

    @Test
    void abandon_withoutACorrection_isRefused() {
        save(Drafts.complete(), 0);

        refused(Kind.WRONG_STAGE, "correction_is_under_way", () -> review.abandon("x", SCALE, eva, NOON));
    }

    @Test
    void abandon_withoutAReason_isRefused() {
        published();
        review.correct("x", eva, NOON);

        refused(Kind.INCOMPLETE, "is_given", () -> review.abandon(null, SCALE, eva, NOON));
    }

    // --- withdrawal

    @Test
    void withdraw_aPublishedReview_keepsTheEditionAndTheReason() {
        published();
        review.withdraw("The source had forged it.", eva, NOON);

        assertThat(claim.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(review.hasEditionInForce()).isFalse();
        assertThat(review.edition()).isNotNull();
        assertThat(review.withdrawal().reason()).isEqualTo("The source had forged it.");
    }

    @Test
    void withdraw_duringACorrection_endsIt() {
        published();
        review.correct("x", eva, NOON);
        review.withdraw("Wholly wrong.", eva, NOON);

        assertThat(review.correction()).isNull();
        assertThat(review.corrections().get(0).closedAt()).isEqualTo(NOON);
    }

    @Test
    void withdraw_beforePublication_isRefused() {
        approved();

        refused(Kind.WRONG_STAGE, "edition_is_in_force", () -> review.withdraw("x", eva, NOON));
    }

    @Test
    void withdraw_twice_isRefused() {
        published();
        review.withdraw("x", eva, NOON);

        refused(Kind.WRONG_STAGE, "stage_admits_withdraw", () -> review.withdraw("x", eva, NOON));
    }

    private Change save(Findings findings, int base) {
        return review.save(findings, base, SCALE, ana, NOON).orElseThrow();
    }

    private void submitted() {
        save(Drafts.complete(), 0);
        review.submit(null, 1, SCALE, ana, NOON);
    }

    private void approved() {
        submitted();
        review.approve(1, null, SecondPerson.REQUIRED, false, ben, NOON);
    }

    private void published() {
        approved();
        publish();
    }

    private Change publish() {
        return review.publish(publication(), eva, NOON);
    }

    private static Publication publication() {
        return new Publication(SCALE, "/contact", "boats-sank-1", PublicationRule::key, name -> name);
    }

    private static void refused(Kind kind, String key, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.issues()).extracting(Issue::key).contains(key);
        });
    }

    private static Account person(String name, Role role) {
        return Ids.given(new Account(name, name, null, role, NOON));
    }
}
