package org.adduce.audit.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the log; what an event says is in the bundle of its own feature, as {@code audit_<id>}. */
@MessageBundle("audit")
public interface AuditMessages {

    // --- the list
    @Message("Audit log")
    String list_title();

    @Message("Everything that was done, newest first. Nothing in here can be changed or taken out.")
    String list_lead();

    @Message("Filter")
    String list_filter();

    @Message("Who")
    String list_actor();

    @Message("Anybody")
    String list_anybody();

    @Message("Action")
    String list_action();

    @Message("Any action")
    String list_any();

    @Message("Subject")
    String list_subject();

    @Message("claim 7, or all claims")
    String list_subject_example();

    @Message("As “claim 7”, or “claims” for all of them")
    String list_subject_hint();

    @Message("People")
    String list_group_account();

    @Message("Articles")
    String list_group_article();

    @Message("Claims")
    String list_group_claim();

    @Message("Matches")
    String list_group_match();

    @Message("Reviews")
    String list_group_review();

    @Message("Other")
    String list_group_other();

    @Message("Activity")
    String list_activity();

    @Message("{total} events, by {unit}; at most {highest} in one.")
    String list_activity_told(long total, String unit, long highest);

    @Message("hour")
    String unit_hour();

    @Message("day")
    String unit_day();

    @Message("week")
    String unit_week();

    @Message("month")
    String unit_month();

    @Message("All times are UTC.")
    String list_activity_zone();

    @Message("As a table")
    String list_activity_table();

    @Message("When (UTC)")
    String list_activity_when();

    @Message("Events")
    String list_activity_events();

    @Message(
            "Each exported event carries its exact entry and the proof that it stands in the log, all against one checkpoint, to be checked with public tools and the key at")
    String list_export_proofs();

    @Message("From (UTC)")
    String list_from();

    @Message("To (UTC)")
    String list_to();

    @Message("Show")
    String list_show();

    @Message("Show all")
    String list_show_all();

    @Message("Export as CSV")
    String list_csv();

    @Message("Export as JSON Lines")
    String list_json();

    @Message("Nothing in the log fits this filter. Take a part of it away.")
    String list_nothing();

    @Message("Nothing has been done yet. The first action at the desk will stand here.")
    String list_empty();

    // --- a history
    @Message("Adduce itself")
    String history_program();

    @Message("became")
    String history_became();

    @Message("nothing")
    String history_none();

    @Message("Before and after")
    String history_changes();

    @Message("Nothing has happened yet.")
    String history_empty();

    @Message("The content was erased on")
    String history_erased();

    @Message("As it stood then")
    String history_then();

    @Message("Compare with now")
    String history_compare();

    // --- subjects
    @Message("claim {number}")
    String subject_claims(String number);

    @Message("article {number}")
    String subject_articles(String number);

    // --- issues
    @Message("The event is a moment old and gets its place in the log within seconds. Ask again.")
    String issue_event_is_in_the_log();

    @Message("Nobody has this sign-in name.")
    String issue_actor_is_known();

    @Message("This is before the beginning.")
    String issue_is_after_from();

    @Message("Give a day as 2026-02-27, or a moment as 2026-02-27T09:30Z.")
    String issue_is_a_day_or_moment();

    @Message("The audit log is damaged; see audit verify.")
    String issue_log_is_sound();

    @Message("The log's key is being changed already; it takes its place in a moment.")
    String issue_log_key_is_settled();

    @Message("The database is not older than what was signed last: there is nothing to accept.")
    String issue_log_was_restored();

    // --- what happens to the log itself
    @Message("changed the key of the audit log")
    String audit_log_key_rotated();

    @Message("went on from an older backup")
    String audit_log_restored();
}
