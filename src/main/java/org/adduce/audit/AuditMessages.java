package org.adduce.audit;

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

    @Message("sign-in name")
    String list_actor_example();

    @Message("Action")
    String list_action();

    @Message("Any action")
    String list_any();

    @Message("Subject")
    String list_subject();

    @Message("claims/7 or claims")
    String list_subject_example();

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

    @Message("Give a day as 2026-02-27, or a moment as 2026-02-27T09:30Z.")
    String issue_is_a_day_or_moment();
}
