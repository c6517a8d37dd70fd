package org.adduce.account;

import io.quarkus.qute.i18n.MessageBundle;

/** All words of this package. */
@MessageBundle("account")
public interface AccountMessages {

    // --- on the console
    String set_up_ready(String address);

    String set_up_sign_in(String address);

    String set_up_make_admin(String address);

    String set_up_cannot_start();

    String set_up_variable_is_missing(String variable);

    String set_up_key_is_weak(String variable);

    String set_up_variable_is_wrong(String variable, String reason);

    // --- people managed in an identity provider
    String own_elsewhere_title();

    String own_elsewhere_lead();

    String own_elsewhere_open();

    String people_elsewhere();

    // --- signing in
    String sign_in_title();

    String sign_in_name();

    String sign_in_password();

    String sign_in_submit();

    String sign_in_code();

    String sign_in_code_hint();

    String sign_in_code_help();

    String sign_in_again();

    String sign_in_code_refused();

    String sign_in_code_late();

    String sign_in_help();

    String sign_in_wait_seconds(long seconds);

    String sign_in_wait_minutes(long minutes);

    String sign_in_refused();

    // --- creating one's own account
    String join_set_up_title();

    String join_set_up_lead();

    String join_invitation_title();

    String join_invitation_lead(String by, String role);

    String join_name();

    String join_name_hint();

    String join_display_name();

    String join_display_name_hint();

    String join_password();

    String join_password_hint();

    String join_again();

    String join_submit();

    String link_gone_title();

    String link_gone_sign_in();

    // --- linking accounts to an identity provider
    String links_possible();

    String links_no_address();

    String links_shared_address();

    String links_nobody_there();

    String links_linked_already();

    String links_dry(long count);

    String links_done(long count);

    // --- two-step verification
    String factor_title();

    String factor_back();

    String factor_owed();

    String factor_lead();

    String factor_begin_title();

    String factor_begin();

    String factor_scan_title();

    String factor_scan_lead();

    String factor_picture();

    String factor_secret();

    String factor_open();

    String factor_confirm_title();

    String factor_code();

    String factor_code_hint();

    String factor_confirm();

    String factor_on_title();

    String factor_codes_left(long count);

    String factor_renew_codes();

    String factor_remove();

    String factor_remove_confirm();

    String factor_codes_title();

    String factor_codes_new();

    String own_factor_on();

    String own_factor_off();

    String own_factor_change();

    // --- a lost password
    String new_password_title();

    String new_password_lead(String displayName, String name);

    // --- one's own account
    String own_title();

    String own_name();

    String own_role();

    String own_password_title();

    String own_present();

    String own_new();

    String own_again();

    String own_change();

    String own_change_hint();

    String own_sessions_title();

    String own_device();

    String own_device_unknown();

    String own_session_this();

    String own_session_since();

    String own_session_seen();

    String own_session_end();

    String own_sign_out_others();

    String own_sign_out_everywhere();

    String own_sign_out_confirm();

    String own_keys_title();

    String own_keys_lead();

    String own_key_label();

    String own_key_make();

    String own_key_new();

    String own_key_column();

    String own_key_made();

    String own_key_used();

    String own_key_never();

    String own_key_unlabelled();

    String own_key_revoke();

    String own_key_revoke_confirm();

    String own_keys_empty();

    // --- people
    String people_title();

    String people_person();

    String people_role();

    String people_state();

    String people_seen();

    String people_never();

    String people_self();

    String people_actions();

    String people_role_of(String name);

    String people_change_role();

    String people_new_password();

    String people_password_link(String name);

    String people_remove_factor();

    String people_remove_factor_confirm(String name);

    String people_deactivate();

    String people_deactivate_confirm(String name);

    String people_reactivate();

    String people_invite_title();

    String people_invite_hint();

    String people_invite();

    String people_new_link();

    String people_newcomers_title();

    String people_newcomers_away();

    String people_newcomers_name();

    String people_newcomers_find();

    String people_newcomers_none();

    String people_newcomers_more();

    String people_invitations_title();

    String people_invited_by();

    String people_good_until();

    String people_withdraw();

    String role_reviewer();

    String role_editor();

    String role_admin();

    String account_active();

    String account_deactivated();

    // --- notices
    String notice_password_changed();

    String notice_password_chosen();

    String notice_second_factor_removed_own();

    String notice_second_factor_removed(String name);

    String notice_session_ended();

    String notice_other_sessions_ended();

    String notice_key_revoked();

    String notice_invitation_withdrawn();

    String notice_role_changed(String name);

    String notice_deactivated(String name);

    String notice_reactivated(String name);

    // --- in the audit log
    String audit_account_created(String actor);

    String audit_invited(String actor);

    String audit_invitation_accepted(String actor);

    String audit_invitation_withdrawn(String actor);

    String audit_signed_in(String actor);

    String audit_signed_out(String actor);

    String audit_signed_out_elsewhere(String actor);

    String audit_sign_in_refused(String actor);

    String audit_password_changed(String actor);

    String audit_password_link_made(String actor);

    String audit_password_reset(String actor);

    String audit_session_ended(String actor);

    String audit_sessions_ended(String actor);

    String audit_second_factor_taken(String actor);

    String audit_second_factor_removed(String actor);

    String audit_recovery_codes_made(String actor);

    String audit_recovery_code_used(String actor);

    String audit_api_key_created(String actor);

    String audit_api_key_revoked(String actor);

    String audit_role_changed(String actor);

    String audit_account_renamed(String actor);

    String audit_account_linked(String actor);

    String audit_account_deactivated(String actor);

    String audit_account_reactivated(String actor);

    // --- issues
    String issue_name_is_well_formed();

    String issue_name_is_free();

    String issue_display_name_is_given();

    String issue_display_name_is_one_line();

    String issue_email_is_an_address();

    String issue_password_is_long_enough();

    String issue_password_is_not_too_long();

    String issue_password_is_not_the_name();

    String issue_password_is_not_common();

    String issue_password_is_varied();

    String issue_present_password_is_right();

    String issue_passwords_are_the_same();

    String issue_role_is_known();

    String issue_label_is_one_line();

    String issue_account_is_active();

    String issue_one_admin_stays();

    String issue_account_is_not_erased();

    String issue_key_is_yours();

    String issue_invitation_is_open();

    String issue_account_is_unlinked();

    String issue_people_are_elsewhere();

    String issue_code_is_right();

    String issue_second_factor_is_off();

    String issue_second_factor_is_on();

    String issue_second_factor_is_begun();

    String issue_password_link_is_good();

    String issue_set_up_link_is_good();

    // --- fields of events
    String field_account();

    String field_active();

    String field_count();

    String field_device();

    String field_display_name();

    String field_key();

    String field_label();

    String field_left();

    String field_minute();

    String field_name();

    String field_role();

    String field_subject();
}
