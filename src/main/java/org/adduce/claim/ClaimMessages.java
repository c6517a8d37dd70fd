package org.adduce.claim;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of claims, their workflow and their desk. */
@MessageBundle("claim")
public interface ClaimMessages {

    // --- stages, outcomes, reasons of a dismissal
    String stage_candidate();

    String stage_dismissed();

    String stage_open();

    String stage_assigned();

    String stage_in_review();

    String stage_submitted();

    String stage_approved();

    String stage_published();

    String stage_withdrawn();

    String outcome_verified();

    String outcome_disputed();

    String outcome_inconclusive();

    String dismissal_not_checkable();

    String dismissal_opinion();

    String dismissal_duplicate();

    String dismissal_out_of_scope();

    // --- what a score is made of
    String score_base();

    String score_wording();

    String score_meaning();

    String score_context();

    String score_past();

    String score_number();

    String score_date();

    String score_named_person_or_organisation();

    String score_direct_quotation();

    String score_attribution();

    String score_denial();

    String score_comparison();

    String score_cause();

    String score_law_or_treaty();

    String score_modality();

    String score_prediction();

    String score_question();

    String score_opinion();

    String score_first_person();

    String score_addressed_to_reader();

    String score_byline();

    String score_too_short();

    String score_too_long();

    String score_incomplete();

    String force_strongly_for();

    String force_clearly_for();

    String force_slightly_for();

    String force_strongly_against();

    String force_clearly_against();

    String force_slightly_against();

    // --- actions, and whose they are
    String action_accept();

    String action_dismiss();

    String action_assign();

    String action_release();

    String action_start();

    String action_submit();

    String action_return();

    String action_approve();

    String action_reopen();

    String action_publish();

    String action_correct();

    String action_abandon();

    String action_withdraw();

    String who_accept();

    String who_dismiss();

    String who_assign();

    String who_release();

    String who_start();

    String who_submit();

    String who_return();

    String who_approve();

    String who_reopen();

    String who_publish();

    String who_correct();

    String who_abandon();

    String who_withdraw();

    // --- what happened, in the log
    String audit_claim_accepted(String actor);

    String audit_claim_dismissed(String actor);

    String audit_claim_assigned(String actor);

    String audit_claim_released(String actor);

    String audit_review_started(String actor);

    String audit_review_submitted(String actor);

    String audit_review_returned(String actor);

    String audit_review_approved(String actor);

    String audit_review_reopened(String actor);

    String audit_review_published(String actor);

    String audit_correction_opened(String actor);

    String audit_correction_abandoned(String actor);

    String audit_review_withdrawn(String actor);

    String audit_claims_extracted(String actor);

    String audit_extraction_repeated(String actor);

    String audit_extraction_failed(String actor);

    String audit_claim_marked(String actor);

    String audit_claim_rephrased(String actor);

    String audit_claim_split(String actor);

    String audit_claim_split_off(String actor);

    String audit_conflict_declared(String actor);

    // --- events with the value that matters most
    String deed_claim_assigned_assignee(String actor, String value);

    String deed_claim_assigned_assignee_self(String actor);

    String deed_claim_released_assignee(String actor, String value);

    String deed_claim_released_assignee_self(String actor);

    String deed_claim_split_off_split_from(String actor, String value);

    String deed_claim_marked_article(String actor, String value);

    String deed_conflict_declared_claimant(String actor, String value);

    String field_stage();

    String field_assignee();

    String field_due();

    String field_dismissal();

    String field_duplicate_of();

    String field_text();

    String field_claimant();

    String field_split_from();

    String field_end();

    String field_claims();

    String field_judged_anew();

    String field_no_longer_found();

    // --- refusals: stages
    String issue_stage_admits_accept();

    String issue_stage_admits_dismiss();

    String issue_stage_admits_assign();

    String issue_stage_admits_release();

    String issue_stage_admits_start();

    String issue_stage_admits_submit();

    String issue_stage_admits_return();

    String issue_stage_admits_approve();

    String issue_stage_admits_reopen();

    String issue_stage_admits_publish();

    String issue_stage_admits_correct();

    String issue_stage_admits_abandon();

    String issue_stage_admits_withdraw();

    String issue_stage_admits_rephrase();

    String issue_stage_admits_split();

    String issue_assignment_is_new();

    String issue_rephrasing_is_new();

    String issue_conflict_is_new();

    String issue_passage_is_new();

    String issue_extraction_is_over();

    // --- refusals: people
    String issue_person_is_any_reviewer();

    String issue_person_is_editor();

    String issue_person_is_assignee();

    String issue_person_is_assignee_or_editor();

    String issue_assigner_is_editor_or_assignee();

    String issue_editor_of_words_is_assignee();

    String issue_you_have_no_conflict();

    // --- refusals: content
    String issue_is_active_reviewer();

    String issue_has_no_conflict();

    String issue_assignee_is_known();

    String issue_assignee_is_given();

    String issue_note_fits();

    String issue_text_fits();

    String issue_claimant_fits();

    String issue_reason_fits();

    String issue_text_not_blank();

    String issue_reason_not_blank();

    String issue_reason_is_dismissal();

    String issue_original_is_named();

    String issue_original_is_for_duplicates();

    String issue_original_is_another_claim();

    String issue_original_is_no_duplicate();

    String issue_original_exists();

    String issue_is_number();

    String issue_due_is_date();

    String issue_claimant_is_known();

    String issue_is_inside_the_passage();

    String issue_words_are_in_the_article();

    String issue_words_stand_there_once();

    String issue_words_are_given();

    String issue_passage_is_in_the_article();

    String issue_passage_has_words();

    String issue_passage_is_whole_characters();

    String issue_passage_is_not_too_long();

    String issue_claims_are_chosen();

    String issue_claims_are_few();

    // --- filters in the address
    String issue_stage_is_known();

    String issue_outcome_is_known();

    String issue_sort_is_known();

    String issue_min_score_is_score();

    String issue_due_before_is_date();

    String issue_article_is_number();

    String issue_filter_is_known();

    // --- the claim desk

    // --- many at once
    String issue_claim_is_there();

    String issue_claim_is_as_seen();
    // --- the page of one claim
    String page_made();

    String page_direct();

    String page_indirect();

    String page_dismissed_as();

    String page_found();

    String page_by_hand(String date);

    String page_by_extraction(String date);

    String page_no_reasons();

    String page_stands();

    String page_next();

    String page_nothing_next();

    String page_reason();

    String page_duplicate_of();

    String page_duplicate_hint();

    String page_changes();

    String page_rephrase();

    String page_rephrase_submit();

    String page_statement();

    String page_statement_hint();

    String page_split();

    String page_split_at();

    String page_split_hint();

    String page_not_editable();

    String page_conflict();

    String page_conflict_submit();

    String page_conflict_reason();

    String page_conflict_hint();

    String page_conflict_claim(String name);

    String page_history();

    String page_score(String score);

    String page_conflict_claimant(String name, String claimant);

    String page_conflict_whole(String claimant);

    String notice_claim_accept();

    String notice_claim_dismiss();

    String notice_claim_assign();

    String notice_claim_release();

    String notice_claim_start();

    String notice_claim_rephrase();

    String notice_claim_split();

    String notice_claim_conflict();

    // --- my work
}
