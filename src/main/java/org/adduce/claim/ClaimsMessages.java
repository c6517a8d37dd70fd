package org.adduce.claim;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of lists of claims: the claim desk, many claims at once, my work. */
@MessageBundle("claims")
public interface ClaimsMessages {

    String desk_title();

    String desk_keys();

    String desk_key_enter();

    String desk_key_move();

    String desk_key_open();

    String desk_key_accept();

    String desk_key_choose();

    String desk_key_dismiss();

    String desk_key_assign();

    String desk_key_search();

    String desk_key_next();

    String desk_bare();

    String desk_bare_hint();

    String desk_bring_in();

    String desk_stages();

    String desk_all();

    String desk_choose_all();

    String desk_claim();

    String desk_score();

    String desk_stage();

    String desk_assignee();

    String desk_due();

    String desk_action();

    String desk_accept();

    String desk_empty();

    String desk_show_all();

    String desk_show();

    String desk_filters();

    String desk_further();

    String desk_words();

    String desk_claimant();

    String desk_anybody();

    String desk_me();

    String desk_nobody();

    String desk_outcome();

    String desk_any();

    String desk_min_score();

    String desk_due_before();

    String desk_sort();

    String sort_score();

    String sort_newest();

    String sort_due();

    String sort_article();

    String row_claimant_unknown();

    String row_nobody();

    String row_overdue();

    String row_due(String date);

    String desk_choose(long id);

    String desk_only_article(String title);

    String bulk_title();

    String bulk_chosen(String count);

    String bulk_accept();

    String bulk_dismiss();

    String bulk_assign();

    String bulk_to();

    String bulk_due();

    String bulk_note();

    String bulk_duplicate_hint();

    String refusals_accept();

    String refusals_dismiss();

    String refusals_assign();

    String refusals_back();

    String load(String name, long count);

    String refusals_title(int count);

    String refusals_done(int count);

    String refusals_claim(long id);

    String notice_articles_again(long count);

    String notice_bulk_accept(long count);

    String notice_bulk_dismiss(long count);

    String notice_bulk_assign(long count);

    String work_title();

    String work_triage();

    String work_take();

    String work_nothing();

    String work_nothing_take();

    String work_nothing_triage();

    String work_returned();

    String work_in_review();

    String work_assigned();

    String work_to_approve();

    String work_to_publish();

    String work_to_assign();

    String work_submitted();

    String assignments_title();

    String assignments_selected(int count);

    String audit_assignee_left(String actor);

    String deed_assignee_left_assignee(String actor, String value);

    String issue_needs_is_assignee();

    String row_left();

    String row_left_by(String name);

    String choice_away();

    String choice_others();

    String choice_title();

    String choice_back();

    String choice_name();

    String choice_find();

    String choice_person();

    String choice_load();

    String choice_assign();

    String choice_assign_to(String name);

    String choice_nobody();

    String choice_more();

    String work_left();
}
