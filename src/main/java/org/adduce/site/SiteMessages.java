package org.adduce.site;

import io.quarkus.qute.i18n.MessageBundle;

/** The words that the public reads around the newsroom's own. */
@MessageBundle("site")
public interface SiteMessages {

    // --- the start page
    String start_title();

    String start_lead();

    String start_latest();

    String start_empty();

    String start_all();

    String start_method();

    String start_feed();

    // --- all summaries
    String summaries_title();

    String summaries_lead();

    String summaries_empty();

    // --- one summary
    String summary_before();

    String summary_title(String title);

    String summary_published(String date);

    String summary_updated(String date);

    String summary_authors(String names);

    String summary_approver(String name);

    String summary_read(String host);

    String summary_list();

    String summary_more();

    String summary_withdrawn();

    // --- one claim
    String claim_by(String claimant);

    String claim_by_unknown();

    String claim_verdict();

    String claim_withdrawn();

    String claim_was_published();

    String claim_withdrawn_on(String date);

    String claim_withdrawn_stays();

    String claim_passage();

    String claim_reasoning();

    String claim_refuting();

    String claim_supporting();

    String claim_context();

    String claim_no_evidence();

    String evidence_primary();

    String evidence_secondary();

    String evidence_seen(String date);

    String evidence_archive(String source);

    String claim_appearances();

    String claim_response();

    String response_none();

    String response_not_asked();

    String response_not_asked_unexplained();

    String claim_chosen();

    String claim_waivers();

    String waiver_by(String name);

    String waiver_approval();

    String claim_about();

    String claim_authors();

    String claim_approver();

    String claim_published();

    String claim_updated();

    String claim_edition();

    String claim_hash();

    String claim_complain();

    String claim_others();

    String correction_on(String at);

    String correction_changed();

    String review_since(String date);

    String review_stands();

    // --- editions
    String edition_title(int number);

    String edition_as_published(int number, String at);

    String edition_replaced(String at);

    String edition_latest();

    String edition_current();

    String edition_page();

    String edition_changes();

    String edition_before();

    String edition_verdict();

    String editions_title();

    String editions_latest();

    String editions_first();

    String changes_title(int before, int now);

    String changes_fields();

    String changes_none();

    // --- corrections
    String corrections_title();

    String corrections_lead();

    String corrections_empty();

    String corrections_withdrawn();

    String corrections_edition(int edition);

    // --- methodology
    String methodology_title();

    String methodology_lead();

    String methodology_scale();

    String methodology_numbers();

    String methodology_unnumbered(String rating);

    String methodology_verdict();

    String methodology_means();

    String methodology_counts();

    String methodology_number();

    String methodology_no_number();

    String methodology_steps();

    String methodology_step_choose();

    String methodology_step_claim();

    String methodology_step_evidence();

    String methodology_step_ask();

    String methodology_step_rate();

    String methodology_rules();

    String methodology_eyes();

    String methodology_eyes_text();

    String methodology_eyes_one();

    String methodology_waivers();

    String methodology_waivers_text();

    String methodology_corrections();

    String methodology_corrections_text();

    String methodology_corrections_all();

    String methodology_complain();

    // --- contact
    String contact_title();

    String contact_lead();

    String contact_write();

    String contact_then();

    String contact_missing();

    // --- feed
    String feed_title(String site);

    // --- verifying a page against the audit log
    String claim_check();

    String check_title();

    String check_lead();

    String check_edition(int number, String at);

    String check_content();

    String check_entry();

    String check_opening();

    String check_proof();

    String check_key();

    String check_here();

    String check_here_lead();

    String check_now();

    String check_saved();

    String check_step_content();

    String check_step_opening();

    String check_step_tree();

    String check_step_signature();

    String check_good();

    String check_bad();

    String check_unable();

    String check_tools();

    String check_old_keys();

    String check_waiting();

    String record_broken();

    String record_broken_advice();

    String erased_on(String at);

    String erased_rest();

    String erased_edition(String at);

    String erased_edition_rest();

    String erased_lead();

    String erased_content();

    String erased_entry();

    String erased_erasure();

    String erased_erasure_opening();

    String erased_erasure_proof();

    String erased_step_content();

    String erased_step_opening();

    String erased_step_tree();

    String erased_good();
}
