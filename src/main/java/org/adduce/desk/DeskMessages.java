package org.adduce.desk;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that show several parts at once. */
@MessageBundle("desk")
public interface DeskMessages {

    // --- a claim's page
    String claim_unsent();

    String claim_unsent_lead();

    // --- the history of a claim
    String history_title(long id);

    String history_back();

    String history_events();

    String history_address(long claim);

    String history_moments();

    String history_at();

    String history_show();

    String history_from();

    String history_to();

    String history_compare();

    String history_moments_hint();

    String history_removed();

    String issue_event_is_of_this_claim();

    String issue_is_a_moment();

    // --- an earlier version of a claim
    String asof_title(long id, String date);

    String asof_heading(long id);

    String asof_history();

    String asof_now();

    String asof_after();

    String asof_events();

    String asof_previous();

    String asof_next();

    String asof_not_there(String date);

    String asof_claim();

    String asof_removed(String date);

    String asof_no_review();

    String asof_revision(int number, String name, String date);

    String asof_public();

    String asof_edition(int number, String date);

    String asof_no_edition();

    String asof_match_confirmed();

    String asof_match_rejected();

    // --- two versions compared
    String compared_title(long id);

    String compared_from(String date);

    String compared_to(String date);

    String compared_fields();

    String compared_same();

    String compared_between();

    // --- fields that only an earlier version has
    String field_note();

    String field_correction();

    String field_withdrawal();

    String field_returned();

    // --- the article with its claims
    String article_published(String date);

    String article_brought_in();

    String article_brought_in_by(String date, String name);

    String article_look_again();

    String article_read_again();

    String article_outdated();

    String article_read_again_hint();

    String scoring_words_without_model();

    String scoring_words_as_too_long();

    String scoring_meaning();

    String article_scoring();

    String article_related();

    String article_related_open();

    String article_text();

    String article_in_text();

    String article_claims_title();

    String article_claims_empty();

    String article_claimant_unknown();

    String article_mark();

    String article_mark_exact();

    String article_mark_exact_hint();

    String article_mark_claimant();

    String article_mark_claimant_hint();

    String article_mark_submit();

    String article_about();

    String article_describe();

    String article_describe_submit();

    String article_hash();

    String article_erased();

    String article_language();

    String article_original();

    String article_history();

    String issue_is_a_number();

    String notice_claim_marked();

    String notice_extraction_again();
}
