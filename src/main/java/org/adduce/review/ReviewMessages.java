package org.adduce.review;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of claim reviews, their editor and the publication rules. */
@MessageBundle("review")
public interface ReviewMessages {

    // --- publication rules, as sentences that are true of a review
    String rule_claim_stated();

    String rule_sources_identified();

    String rule_primary_source();

    String rule_independent_sources();

    String rule_both_sides_weighed();

    String rule_claimant_asked();

    String rule_rating_fits();

    String rule_choice_explained();

    String rule_two_people();

    String rule_changes_visible();

    String rule_complaints_welcome();

    String rule_met();

    String rule_missing();

    String rule_waived();

    // --- the same rules, as what to do
    String issue_rules_claim_stated();

    String issue_rules_sources_identified();

    String issue_rules_primary_source();

    String issue_rules_independent_sources();

    String issue_rules_both_sides_weighed();

    String issue_rules_claimant_asked();

    String issue_rules_rating_fits();

    String issue_rules_choice_explained();

    String issue_rules_two_people();

    String issue_rules_changes_visible();

    String issue_rules_complaints_welcome();

    // --- refusals
    String issue_stage_admits_saving();

    String issue_revision_is_current();

    String issue_person_is_no_author();

    String issue_approver_is_no_author();

    String issue_person_has_no_conflict();

    String issue_nothing_was_published();

    String issue_edition_is_in_force();

    String issue_correction_is_under_way();

    String issue_is_short_enough();

    String issue_is_known();

    String issue_is_one_line();

    String issue_nothing_was_written();

    String issue_revision_is_given();

    String issue_is_nested_little();

    String issue_is_web_address();

    String issue_is_date();

    String issue_is_not_in_future();

    String issue_is_few_enough();

    String issue_is_sha256();

    String issue_is_archived();

    String issue_rating_is_given();

    String issue_rating_is_known();

    String issue_summary_is_given();

    String issue_summary_is_short_enough();

    String issue_evidence_has_one();

    String issue_evidence_has_two_for_central_claim();

    String issue_evidence_source_name_is_given();

    String issue_evidence_source_kind_is_given();

    String issue_evidence_excerpt_is_given();

    String issue_evidence_stance_is_given();

    String issue_evidence_stance_is_known();

    String issue_evidence_seen_on_is_given();

    String issue_evidence_seen_on_is_not_in_future();

    String issue_appearances_date_is_given();

    String issue_appearances_place_is_given();

    String issue_waivers_rule_is_given();

    String issue_waivers_rule_can_be_waived();

    String issue_waivers_reason_is_given();

    String issue_comment_is_given();

    String issue_reason_is_given();

    String issue_waiver_is_given();

    String issue_waiver_is_short_enough();

    String issue_working_copy_is_short_enough();

    // --- what happened, in the log
    String audit_revision_saved(String actor);

    String audit_evidence_archived(String actor);

    // --- events told with what matters of them
    String deed_revision_saved_revision(String actor, String value);

    String deed_review_submitted_revision(String actor, String value);

    String deed_review_approved_approved_revision(String actor, String value);

    String deed_review_reopened_approved_revision(String actor, String value);

    String deed_review_published_edition(String actor, String value);

    String deed_correction_abandoned_revision(String actor, String value);

    String deed_evidence_archived_file(String actor, String value);

    String field_article();

    String field_rating();

    String field_summary();

    String field_reasoning();

    String field_chosen_because();

    String field_evidence();

    String field_appearances();

    String field_central();

    String field_claimant_response();

    String field_waivers();

    String field_revision();

    String field_approved_revision();

    String field_waiver_name();

    String field_waiver_reason();

    String field_edition();

    String field_sha256();

    String field_slug();

    String field_file();

    // --- values
    String stance_supports();

    String stance_refutes();

    String stance_context();

    String level_primary();

    String level_secondary();

    String answer_yes();

    String answer_no();

    // --- notices
    String notice_revision_saved();

    String notice_review_submitted();

    String notice_review_returned();

    String notice_review_approved();

    String notice_review_reopened();

    String notice_review_published();

    String notice_correction_opened();

    String notice_correction_abandoned();

    String notice_review_withdrawn();

    // --- the editor
    String edit_title();

    String edit_back();

    String edit_kept(String at);

    String edit_first();

    String edit_revision_number(int number);

    String edit_claimant_unknown();

    String returned_by(String by);

    String returned();

    String edit_correction();

    String edit_outdated(String by, int number);

    String edit_compare();

    String edit_restored();

    String edit_discard();

    String edit_discard_sure();

    String edit_saved();

    String edit_not_saved();

    String edit_offline();

    String edit_save();

    String edit_submit();

    String edit_submit_hint();

    String edit_verdict();

    String edit_summary_hint();

    String edit_reasoning_hint();

    String edit_preview();

    String edit_evidence_hint();

    String edit_piece(int number);

    String edit_source_name();

    String edit_source_kind();

    String edit_source_kind_hint();

    String edit_source_url();

    String edit_excerpt();

    String edit_stance();

    String edit_locator();

    String edit_seen_on();

    String edit_primary();

    String edit_note();

    String edit_archived();

    String edit_archive();

    String edit_file();

    String edit_file_hint();

    String edit_fetch();

    String edit_up();

    String edit_down();

    String edit_remove();

    String edit_no_evidence();

    String edit_add_evidence();

    String edit_appearances_hint();

    String edit_appearance(int number);

    String edit_place();

    String edit_date();

    String edit_add_appearance();

    String edit_add_elsewhere();

    String edit_context();

    String edit_chosen_hint();

    String edit_central();

    String edit_central_hint();

    String edit_asked();

    String edit_answer();

    String edit_not_asked();

    String edit_waivers_hint();

    String edit_waiver(int number);

    String edit_waived_rule();

    String edit_reason();

    String edit_add_waiver();

    // --- the publication rules
    String rules_title();

    // --- the session that ended
    String session_title();

    String session_text();

    String session_sign_in();

    String session_again();

    String session_close();

    // --- two versions
    String compare_title();

    String compare_lead(String by, int number);

    String compare_lead_unsaved();

    String compare_theirs();

    String compare_mine();

    String compare_differs();

    String compare_same();

    String compare_empty();

    String compare_merge();

    String compare_hint();

    String issue_file_is_not_empty();

    String issue_source_address_is_given();

    String issue_evidence_archive_is_archived();

    // --- the review on the claim’s page
    String panel_title();

    String panel_write();

    String panel_continue();

    String panel_kept();

    String panel_nothing();

    String panel_withdrawn(String by, String at);

    String panel_edition(int number, String at);

    String panel_saved(int number, String by, String at);

    String panel_public();

    String panel_summary();

    String panel_correction(String by, String at);

    String panel_approved(int number, String by, String at);

    String panel_waiver();

    String panel_asked();

    String panel_accessed(String date);

    String panel_not_asked();

    String panel_not_said();

    String steps_submit_kept();

    String steps_submit();

    String steps_approve_lead(int number, String by, String at);

    String steps_approve(int number);

    String steps_changes();

    String steps_waiver();

    String steps_waiver_hint();

    String steps_return();

    String steps_comment();

    String steps_publish();

    String steps_reopen();

    String steps_correct();

    String steps_abandon();

    String steps_withdraw();

    String steps_why_reopen();

    String steps_why_correct();

    String steps_why_abandon();

    String steps_why_withdraw();
}
