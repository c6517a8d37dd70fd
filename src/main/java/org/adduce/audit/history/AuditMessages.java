package org.adduce.audit.history;

import io.quarkus.qute.i18n.MessageBundle;

/** The words around the log; what an event says is in the bundle of its own feature, as {@code audit_<id>}. */
@MessageBundle("audit")
public interface AuditMessages {

    // --- the list
    String list_title();

    String list_lead();

    String list_filter();

    String list_actor();

    String list_anybody();

    String list_action();

    String list_any();

    String list_subject();

    String list_subject_example();

    String list_group_account();

    String list_group_article();

    String list_group_claim();

    String list_group_match();

    String list_group_review();

    String list_group_other();

    String list_activity();

    String activity_hour(long total, long highest);

    String activity_day(long total, long highest);

    String activity_week(long total, long highest);

    String activity_month(long total, long highest);

    String list_activity_bar(String period, long count);

    String list_activity_week_of(String day);

    String list_activity_zone();

    String list_activity_table();

    String list_activity_when();

    String list_activity_events();

    String list_export_proofs();

    String list_from();

    String list_to();

    String list_show();

    String list_show_all();

    String list_csv();

    String list_json();

    String list_nothing();

    String list_empty();

    // --- a history
    String history_program();

    String history_became();

    String history_none();

    String history_changes();

    String history_empty();

    String history_erased(String date);

    String history_then();

    String history_compare();

    // --- subjects, as labels; as objects within a sentence
    String subject_claims(String number);

    String subject_articles(String number);

    String object_claims(String number);

    String object_articles(String number);

    // --- issues
    String issue_event_is_in_the_log();

    String issue_actor_is_known();

    String issue_is_after_from();

    String issue_is_a_day_or_moment();

    String issue_log_is_sound();

    String issue_log_key_is_settled();

    String issue_log_was_restored();

    // --- what happens to the log itself
    String audit_log_key_rotated(String actor);

    String audit_log_restored(String actor);

    // --- fields of events
    String field_size();

    String field_root();
}
