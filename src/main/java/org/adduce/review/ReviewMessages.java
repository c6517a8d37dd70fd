package org.adduce.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of claim reviews, their editor and the publication rules. */
@MessageBundle("review")
public interface ReviewMessages {

    // --- publication rules, as sentences that hold
    @Message("The claim is stated as it was made, with when and where.")
    String rule_claim_stated();

    @Message("Every source is identified and quoted, and linked where it is online.")
    String rule_sources_identified();

    @Message("There is a primary source.")
    String rule_primary_source();

    @Message("A central claim rests on two independent sources.")
    String rule_independent_sources();

    @Message("Each piece of evidence says whether it speaks for or against, and the reasoning weighs them.")
    String rule_both_sides_weighed();

    @Message("The claimant was asked, or it says why not.")
    String rule_claimant_asked();

    @Message("The rating is one of the published scale and fits the evidence.")
    String rule_rating_fits();

    @Message("It says why this claim was chosen.")
    String rule_choice_explained();

    @Message("Author and approver are two people.")
    String rule_two_people();

    @Message("Dates are shown, and a correction says what was wrong.")
    String rule_changes_visible();

    @Message("Readers are told where to complain.")
    String rule_complaints_welcome();

    @Message("met")
    String rule_met();

    @Message("missing")
    String rule_missing();

    @Message("waived")
    String rule_waived();

    // --- the same, as what is to be done
    @Message("Say when and where the claim was made: add an appearance, or the article’s publisher and date.")
    String issue_rules_claim_stated();

    @Message("Identify every source, and link those that are online; a source that must be protected needs a waiver.")
    String issue_rules_sources_identified();

    @Message("Name a primary source, or waive that with a reason.")
    String issue_rules_primary_source();

    @Message("A central claim needs a second, independent source, or a waiver with the reason why there is only one.")
    String issue_rules_independent_sources();

    @Message("Add the evidence with its stance, and a reasoning that weighs what speaks for and against.")
    String issue_rules_both_sides_weighed();

    @Message("Ask the claimant, or say why not.")
    String issue_rules_claimant_asked();

    @Message(
            "Choose a rating that the evidence supports: verified needs evidence for the claim, disputed evidence against it.")
    String issue_rules_rating_fits();

    @Message("Say why this claim was chosen.")
    String issue_rules_choice_explained();

    @Message("Somebody who wrote none of it has to approve it.")
    String issue_rules_two_people();

    @Message("Say what was wrong.")
    String issue_rules_changes_visible();

    @Message("Set the address at which readers complain.")
    String issue_rules_complaints_welcome();

    // --- refusals
    @Message("A review is written while it is in review: start it first, or have it returned after submission.")
    String issue_stage_admits_saving();

    @Message("Somebody saved this review since you opened it.")
    String issue_revision_is_current();

    @Message("You wrote part of it; somebody else has to decide.")
    String issue_person_is_no_author();

    @Message("You wrote part of it; somebody else has to approve it.")
    String issue_approver_is_no_author();

    @Message("You have declared a conflict of interest with this claim or its claimant.")
    String issue_person_has_no_conflict();

    @Message("Something of this claim is or was published; withdraw it instead.")
    String issue_nothing_was_published();

    @Message("Nothing of this claim is public.")
    String issue_edition_is_in_force();

    @Message("No correction is under way.")
    String issue_correction_is_under_way();

    @Message("This is too long.")
    String issue_is_short_enough();

    @Message("This is not one of the values to choose from.")
    String issue_is_known();

    @Message("This has to be one line.")
    String issue_is_one_line();

    @Message("A claim about which a review was written is not split: what was found is about the whole.")
    String issue_nothing_was_written();

    @Message("Say which revision you approve.")
    String issue_revision_is_given();

    @Message("Quotations and lists stand in each other too deeply here; use fewer levels.")
    String issue_is_nested_little();

    @Message("Give an address that begins with http:// or https://.")
    String issue_is_web_address();

    @Message("Give a date like 2026-05-31.")
    String issue_is_date();

    @Message("This date is in the future.")
    String issue_is_not_in_future();

    @Message("These are too many: at most 50.")
    String issue_is_few_enough();

    @Message("This is no archived file.")
    String issue_is_sha256();

    @Message("There is no archived file with this hash; archive it first.")
    String issue_is_archived();

    @Message("Choose a rating.")
    String issue_rating_is_given();

    @Message("There is no such rating on the scale.")
    String issue_rating_is_known();

    @Message("Sum the finding up in one sentence.")
    String issue_summary_is_given();

    @Message("The summary is one sentence: at most 500 characters.")
    String issue_summary_is_short_enough();

    @Message("Add at least one piece of evidence.")
    String issue_evidence_has_one();

    @Message("A central claim needs two pieces of evidence, or a waiver of the two independent sources.")
    String issue_evidence_has_two_for_central_claim();

    @Message("Name the source.")
    String issue_evidence_source_name_is_given();

    @Message("Say what kind of source it is.")
    String issue_evidence_source_kind_is_given();

    @Message("Quote what the source says.")
    String issue_evidence_excerpt_is_given();

    @Message("Say whether the evidence supports or refutes the claim, or gives context.")
    String issue_evidence_stance_is_given();

    @Message("The stance is supports, refutes or context.")
    String issue_evidence_stance_is_known();

    @Message("Say when you saw the evidence.")
    String issue_evidence_seen_on_is_given();

    @Message("The evidence cannot have been seen in the future.")
    String issue_evidence_seen_on_is_not_in_future();

    @Message("Say when the claim appeared there.")
    String issue_appearances_date_is_given();

    @Message("Say where the claim appeared.")
    String issue_appearances_place_is_given();

    @Message("Say which rule is waived.")
    String issue_waivers_rule_is_given();

    @Message("This is no rule that can be waived.")
    String issue_waivers_rule_can_be_waived();

    @Message("Say why the rule is waived.")
    String issue_waivers_reason_is_given();

    @Message("Say what has to be changed.")
    String issue_comment_is_given();

    @Message("Give a reason.")
    String issue_reason_is_given();

    @Message("You approve your own work: give the reason. It is shown to the public.")
    String issue_waiver_is_given();

    @Message("The reason is too long: at most 5,000 characters, and 120 for the name.")
    String issue_waiver_is_short_enough();

    @Message("This is more than a review can hold.")
    String issue_working_copy_is_short_enough();

    // --- what happened, in the log
    @Message("saved a revision")
    String audit_revision_saved();

    @Message("archived a piece of evidence")
    String audit_evidence_archived();

    // --- events told with what matters of them
    @Message("saved revision {value}")
    String deed_revision_saved_revision(String value);

    @Message("submitted revision {value}")
    String deed_review_submitted_revision(String value);

    @Message("approved revision {value}")
    String deed_review_approved_approved_revision(String value);

    @Message("took back the approval of revision {value}")
    String deed_review_reopened_approved_revision(String value);

    @Message("published edition {value}")
    String deed_review_published_edition(String value);

    @Message("gave up the correction; revision {value} stands again")
    String deed_correction_abandoned_revision(String value);

    @Message("archived a copy of {value}")
    String deed_evidence_archived_file(String value);

    @Message("Article")
    String field_article();

    @Message("Rating")
    String field_rating();

    @Message("Summary")
    String field_summary();

    @Message("Reasoning")
    String field_reasoning();

    @Message("Why it was chosen")
    String field_chosen_because();

    @Message("Evidence")
    String field_evidence();

    @Message("Appearances")
    String field_appearances();

    @Message("Central to the article")
    String field_central();

    @Message("Claimant’s response")
    String field_claimant_response();

    @Message("Waivers")
    String field_waivers();

    @Message("Revision")
    String field_revision();

    @Message("Approved revision")
    String field_approved_revision();

    @Message("Approval without a second person: who answers for it")
    String field_waiver_name();

    @Message("Approval without a second person: why")
    String field_waiver_reason();

    @Message("Edition")
    String field_edition();

    @Message("SHA-256")
    String field_sha256();

    @Message("Public address")
    String field_slug();

    @Message("File")
    String field_file();

    // --- values
    @Message("supports")
    String stance_supports();

    @Message("refutes")
    String stance_refutes();

    @Message("context")
    String stance_context();

    @Message("primary source")
    String level_primary();

    @Message("secondary source")
    String level_secondary();

    @Message("yes")
    String answer_yes();

    @Message("no")
    String answer_no();

    // --- notices
    @Message("The revision is saved.")
    String notice_revision_saved();

    @Message("The review is submitted. Somebody else approves it now.")
    String notice_review_submitted();

    @Message("The review is back with its assignee.")
    String notice_review_returned();

    @Message("The review is approved.")
    String notice_review_approved();

    @Message("The review is open again.")
    String notice_review_reopened();

    @Message("The review is published.")
    String notice_review_published();

    @Message("The correction is under way. What is public stays, and says that it is under review.")
    String notice_correction_opened();

    @Message("The correction is abandoned; what is public stays as it is.")
    String notice_correction_abandoned();

    @Message("The review is withdrawn. Its page stays, with your reason in place of the verdict.")
    String notice_review_withdrawn();

    // --- the editor
    @Message("Write the review")
    String edit_title();

    @Message("Back to the claim")
    String edit_back();

    @Message("Unsaved changes kept")
    String edit_kept();

    @Message("Nothing saved yet")
    String edit_first();

    @Message("Revision")
    String edit_revision();

    @Message("Claimant unknown")
    String edit_claimant_unknown();

    @Message("Returned:")
    String edit_returned();

    @Message("To be corrected:")
    String edit_correction();

    @Message("Somebody saved this review since you opened it.")
    String edit_outdated();

    @Message("Compare and merge")
    String edit_compare();

    @Message("These are your changes that you have not saved as a revision yet.")
    String edit_restored();

    @Message("Discard them")
    String edit_discard();

    @Message("Discard your unsaved changes and go back to the last revision?")
    String edit_discard_sure();

    @Message("Saved 14:03")
    String edit_saved();

    @Message("Not saved")
    String edit_not_saved();

    @Message("the server cannot be reached")
    String edit_offline();

    @Message("Save revision")
    String edit_save();

    @Message("Save and submit")
    String edit_submit();

    @Message(
            "Submitting hands the review to a second person. A rule that is missing now can still be met until publication.")
    String edit_submit_hint();

    @Message("Verdict")
    String edit_verdict();

    @Message("One sentence that gives the finding and why.")
    String edit_summary_hint();

    @Message("Markdown. How the evidence was weighed, step by step, so that a reader can redo it.")
    String edit_reasoning_hint();

    @Message("Preview")
    String edit_preview();

    @Message("What speaks for the claim and what against it. Readers see it in this order.")
    String edit_evidence_hint();

    @Message("Evidence")
    String edit_piece();

    @Message("Source")
    String edit_source_name();

    @Message("Kind")
    String edit_source_kind();

    @Message("Report, interview, statistics, web page …")
    String edit_source_kind_hint();

    @Message("Address")
    String edit_source_url();

    @Message("Excerpt")
    String edit_excerpt();

    @Message("Stance")
    String edit_stance();

    @Message("Where in the source")
    String edit_locator();

    @Message("Seen on")
    String edit_seen_on();

    @Message("Primary source")
    String edit_primary();

    @Message("Note")
    String edit_note();

    @Message("Archived, SHA-256")
    String edit_archived();

    @Message("Archive a copy")
    String edit_archive();

    @Message("File")
    String edit_file();

    @Message("Kept for the desk only, at most 20 MB. It is taken in with the next save.")
    String edit_file_hint();

    @Message("Fetch the page at the address")
    String edit_fetch();

    @Message("Move up")
    String edit_up();

    @Message("Move down")
    String edit_down();

    @Message("Remove")
    String edit_remove();

    @Message("No evidence yet. A review needs at least one piece, a central claim two.")
    String edit_no_evidence();

    @Message("Add evidence")
    String edit_add_evidence();

    @Message("Where and when the claim was made, beside the article it was found in.")
    String edit_appearances_hint();

    @Message("Appearance")
    String edit_appearance();

    @Message("Place")
    String edit_place();

    @Message("Date")
    String edit_date();

    @Message("Add an appearance")
    String edit_add_appearance();

    @Message("Add the articles confirmed as saying the same")
    String edit_add_elsewhere();

    @Message("Around the claim")
    String edit_context();

    @Message("Reach, importance, possible harm: readers may ask.")
    String edit_chosen_hint();

    @Message("Central to the article")
    String edit_central();

    @Message("The article stands or falls with it. Then two independent sources are needed.")
    String edit_central_hint();

    @Message("The claimant was asked")
    String edit_asked();

    @Message("What they answered")
    String edit_answer();

    @Message("Why they were not asked")
    String edit_not_asked();

    @Message("Some rules can be set aside with a reason. Readers see it, with your name.")
    String edit_waivers_hint();

    @Message("Waiver")
    String edit_waiver();

    @Message("Rule")
    String edit_waived_rule();

    @Message("Reason")
    String edit_reason();

    @Message("Waive a rule")
    String edit_add_waiver();

    // --- publication rules beside it
    @Message("Publication rules")
    String rules_title();

    // --- the session that ended
    @Message("You were signed out")
    String session_title();

    @Message("Your text is still on this page. Sign in beside it, then come back: it is saved again by itself.")
    String session_text();

    @Message("Sign in")
    String session_sign_in();

    @Message("Save again")
    String session_again();

    @Message("Back to the text")
    String session_close();

    // --- two versions
    @Message("Two versions of this review")
    String compare_title();

    @Message(
            "Somebody saved a revision while you were writing. Nothing of yours is lost: choose for each field what to go on with.")
    String compare_lead();

    @Message("As saved")
    String compare_theirs();

    @Message("As you wrote it")
    String compare_mine();

    @Message("differs")
    String compare_differs();

    @Message("is the same in both")
    String compare_same();

    @Message("nothing")
    String compare_empty();

    @Message("Go on with this")
    String compare_merge();

    @Message("Nothing is saved yet: you can still change every field after this.")
    String compare_hint();

    @Message("This file is empty.")
    String issue_file_is_not_empty();

    @Message("Give the address of the source first.")
    String issue_source_address_is_given();

    @Message("There is no archived file with this hash; archive it first.")
    String issue_evidence_archive_is_archived();

    // --- the review on the claim’s page
    @Message("Review")
    String panel_title();

    @Message("Write the review")
    String panel_write();

    @Message("Continue the review")
    String panel_continue();

    @Message("You have unsaved changes there.")
    String panel_kept();

    @Message("Nothing is written yet. Its assignee writes it once the review has started.")
    String panel_nothing();

    @Message("Withdrawn.")
    String panel_withdrawn();

    @Message("the public page")
    String panel_public();

    @Message("the article’s summary")
    String panel_summary();

    @Message("Under correction.")
    String panel_correction();

    @Message("Approved revision")
    String panel_approved();

    @Message("Without a second person.")
    String panel_waiver();

    @Message("Asked; no answer so far.")
    String panel_asked();

    @Message("Not asked:")
    String panel_not_asked();

    @Message("Not asked yet.")
    String panel_not_said();

    @Message("You have typed something that no revision holds yet: continue the review.")
    String steps_submit_kept();

    @Message("Submit as it is")
    String steps_submit();

    @Message("You approve exactly this:")
    String steps_approve_lead();

    @Message("Approve revision")
    String steps_approve();

    @Message("What it changed against the revision before")
    String steps_changes();

    @Message("Why does nobody else approve it?")
    String steps_waiver();

    @Message("You wrote part of it. This desk has no second person; your reason and your name are shown to the public.")
    String steps_waiver_hint();

    @Message("Return with a comment")
    String steps_return();

    @Message("What has to be changed?")
    String steps_comment();

    @Message("Publish")
    String steps_publish();

    @Message("Reopen")
    String steps_reopen();

    @Message("Correct")
    String steps_correct();

    @Message("Abandon the correction")
    String steps_abandon();

    @Message("Withdraw")
    String steps_withdraw();

    @Message("Why is it opened again?")
    String steps_why_reopen();

    @Message("What is wrong? Readers see this with the correction.")
    String steps_why_correct();

    @Message("Why is the correction not needed?")
    String steps_why_abandon();

    @Message("Why is it withdrawn? Readers see this in place of the verdict.")
    String steps_why_withdraw();
}
