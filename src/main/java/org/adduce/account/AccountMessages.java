package org.adduce.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** All words of this package. */
@MessageBundle("account")
public interface AccountMessages {

    // --- on the console
    @Message("Adduce is ready at {address}")
    String set_up_ready(String address);

    @Message("Sign in at {address}")
    String set_up_sign_in(String address);

    @Message("There is no account yet. Make the first admin within an hour at {address}")
    String set_up_make_admin(String address);

    @Message("Adduce cannot make its first admin.")
    String set_up_cannot_start();

    @Message("is missing; set it, or leave all three out.")
    String set_up_variable_is_missing();

    @Message("needs 32 to 200 characters out of letters, digits and -._~+/")
    String set_up_key_is_weak();

    // --- people who come from elsewhere
    @Message("Password and sessions")
    String own_elsewhere_title();

    @Message(
            "You sign in with your newsroom’s account. There you change your password and see where you are signed in.")
    String own_elsewhere_lead();

    @Message("Open your newsroom’s account")
    String own_elsewhere_open();

    @Message(
            "People and their roles come from where your newsroom keeps them; what is changed there counts here within five minutes.")
    String people_elsewhere();

    // --- signing in
    @Message("Sign in")
    String sign_in_title();

    @Message("Name")
    String sign_in_name();

    @Message("Password")
    String sign_in_password();

    @Message("Sign in")
    String sign_in_submit();

    @Message("Code")
    String sign_in_code();

    @Message("The six digits that your authenticator app shows now, or one of your recovery codes.")
    String sign_in_code_hint();

    @Message("Lost both the app and the codes? An admin of your desk can take the second factor away.")
    String sign_in_code_help();

    @Message("Begin again")
    String sign_in_again();

    @Message("This code is not right, or was used before.")
    String sign_in_code_refused();

    @Message("The code came too late. Sign in again.")
    String sign_in_code_late();

    @Message("No account yet? Ask an admin of your desk for an invitation.")
    String sign_in_help();

    @Message("Too many attempts. Try again in {seconds} seconds.")
    String sign_in_wait_seconds(long seconds);

    @Message("Too many attempts. Try again in {minutes} minutes.")
    String sign_in_wait_minutes(long minutes);

    @Message("Name and password do not match an account of this desk.")
    String sign_in_refused();

    // --- making one's own account
    @Message("Make the first admin")
    String join_set_up_title();

    @Message("This desk has no people yet. The first admin invites the others.")
    String join_set_up_lead();

    @Message("Join the desk")
    String join_invitation_title();

    @Message("{by} invited you. Your role: {role}.")
    String join_invitation_lead(String by, String role);

    @Message("Name to sign in with")
    String join_name();

    @Message("Small letters and digits; it stays as it is.")
    String join_name_hint();

    @Message("Your name")
    String join_display_name();

    @Message("As your colleagues see it, and readers under what you check.")
    String join_display_name_hint();

    @Message("Password")
    String join_password();

    @Message("At least 12 characters. A few unrelated words are good.")
    String join_password_hint();

    @Message("The same password again")
    String join_again();

    @Message("Make the account")
    String join_submit();

    @Message("This link does not work any more")
    String link_gone_title();

    @Message("To sign-in")
    String link_gone_sign_in();

    // --- accounts that become those of an identity provider's people
    @Message("can be linked")
    String links_possible();

    @Message("has no e-mail address here; name it with --only NAME --email ADDRESS")
    String links_no_address();

    @Message("several accounts here have this address")
    String links_shared_address();

    @Message("nobody enabled has this address, verified, there")
    String links_nobody_there();

    @Message("the person there has an account here already")
    String links_linked_already();

    @Message("Nothing was changed. Accounts that can be linked: {count}; --yes links them.")
    String links_dry(String count);

    @Message("Accounts that were linked: {count}.")
    String links_done(String count);

    // --- second factor
    @Message("Second factor")
    String factor_title();

    @Message("Back to your account")
    String factor_back();

    @Message("Your role needs a second factor. Set one up to go on.")
    String factor_owed();

    @Message(
            "An authenticator app on your phone then shows a new code every half minute, and signing in asks for it after your password.")
    String factor_lead();

    @Message("Set up an authenticator app")
    String factor_begin_title();

    @Message("Set up")
    String factor_begin();

    @Message("Tell your app")
    String factor_scan_title();

    @Message(
            "Scan this picture with your authenticator app. It is not shown again; if something goes wrong, begin anew.")
    String factor_scan_lead();

    @Message("A picture that an authenticator app reads; the same stands below as letters")
    String factor_picture();

    @Message("Or type these letters into it:")
    String factor_secret();

    @Message("Open in an app on this device")
    String factor_open();

    @Message("Show that it works")
    String factor_confirm_title();

    @Message("Code")
    String factor_code();

    @Message("The six digits that your app shows now.")
    String factor_code_hint();

    @Message("Turn on")
    String factor_confirm();

    @Message("Signing in asks for a code")
    String factor_on_title();

    @Message("Recovery codes left: {count}. Each lets you in once without the app.")
    String factor_codes_left(long count);

    @Message("Make new recovery codes")
    String factor_renew_codes();

    @Message("Turn off")
    String factor_remove();

    @Message("Turn off the second factor? Your password alone lets you in then.")
    String factor_remove_confirm();

    @Message("Recovery codes")
    String factor_codes_title();

    @Message("Keep these codes apart from your phone; they are not shown again. Each lets you in once without the app.")
    String factor_codes_new();

    @Message("Signing in asks for a code of your authenticator app.")
    String own_factor_on();

    @Message("Your password alone lets you in.")
    String own_factor_off();

    @Message("Change")
    String own_factor_change();

    // --- a lost password
    @Message("Choose a new password")
    String new_password_title();

    @Message(
            "For {displayName}, who signs in as {name}. You are then signed out everywhere, and sign in with the new one.")
    String new_password_lead(String displayName, String name);

    // --- one's own account
    @Message("Your account")
    String own_title();

    @Message("Signs in as")
    String own_name();

    @Message("Role")
    String own_role();

    @Message("Password")
    String own_password_title();

    @Message("Present password")
    String own_present();

    @Message("New password")
    String own_new();

    @Message("The new password again")
    String own_again();

    @Message("Change the password")
    String own_change();

    @Message("Everybody else who is signed in as you is signed out.")
    String own_change_hint();

    @Message("Where you are signed in")
    String own_sessions_title();

    @Message("Device")
    String own_device();

    @Message("Unknown device")
    String own_device_unknown();

    @Message("this one")
    String own_session_this();

    @Message("Signed in")
    String own_session_since();

    @Message("Last seen")
    String own_session_seen();

    @Message("Sign out")
    String own_session_end();

    @Message("Sign out on the others")
    String own_sign_out_others();

    @Message("Sign out everywhere")
    String own_sign_out_everywhere();

    @Message("Sign out on all these devices, this one too?")
    String own_sign_out_confirm();

    @Message("API keys")
    String own_keys_title();

    @Message("With a key, a program does what you may do. Give each program its own.")
    String own_keys_lead();

    @Message("What is it for?")
    String own_key_label();

    @Message("Make a key")
    String own_key_make();

    @Message("Copy this key now; it is not shown again.")
    String own_key_new();

    @Message("Label")
    String own_key_column();

    @Message("Made")
    String own_key_made();

    @Message("Last used")
    String own_key_used();

    @Message("never")
    String own_key_never();

    @Message("without a label")
    String own_key_unlabelled();

    @Message("Revoke")
    String own_key_revoke();

    @Message("Revoke this key? The program that uses it stops working.")
    String own_key_revoke_confirm();

    @Message("No keys yet.")
    String own_keys_empty();

    // --- people
    @Message("People")
    String people_title();

    @Message("Person")
    String people_person();

    @Message("Role")
    String people_role();

    @Message("State")
    String people_state();

    @Message("Last seen")
    String people_seen();

    @Message("never")
    String people_never();

    @Message("you")
    String people_self();

    @Message("Actions")
    String people_actions();

    @Message("Role of {name}")
    String people_role_of(String name);

    @Message("Change")
    String people_change_role();

    @Message("New password")
    String people_new_password();

    @Message(
            "Hand this link to {name}: it lets them choose a new password. Good once, for one day; it is not shown again.")
    String people_password_link(String name);

    @Message("Remove second factor")
    String people_remove_factor();

    @Message("Take the second factor of {name} away? Their password alone lets them in then.")
    String people_remove_factor_confirm(String name);

    @Message("Deactivate")
    String people_deactivate();

    @Message("Deactivate {name}? They are signed out, their keys are revoked, and their claims need a new assignee.")
    String people_deactivate_confirm(String name);

    @Message("Reactivate")
    String people_reactivate();

    @Message("Invite somebody")
    String people_invite_title();

    @Message("You get a link to hand over. It is good for one person and seven days.")
    String people_invite_hint();

    @Message("Make a link")
    String people_invite();

    @Message("Hand this link to the person; it is not shown again.")
    String people_new_link();

    @Message("Have a role, and never came here")
    String people_newcomers_title();

    @Message("Keycloak does not answer, so nobody can be listed who was not here before.")
    String people_newcomers_away();

    @Message("Name")
    String people_newcomers_name();

    @Message("Find")
    String people_newcomers_find();

    @Message("Nobody.")
    String people_newcomers_none();

    @Message("More people")
    String people_newcomers_more();

    @Message("Open invitations")
    String people_invitations_title();

    @Message("Invited by")
    String people_invited_by();

    @Message("Good until")
    String people_good_until();

    @Message("Withdraw")
    String people_withdraw();

    @Message("Reviewer")
    String role_reviewer();

    @Message("Editor")
    String role_editor();

    @Message("Admin")
    String role_admin();

    @Message("Active")
    String account_active();

    @Message("Deactivated")
    String account_deactivated();

    // --- notices
    @Message("Your password is changed. Everybody else who was signed in as you is signed out.")
    String notice_password_changed();

    @Message("Your new password is set. Sign in with it.")
    String notice_password_chosen();

    @Message("The second factor is off. Your password alone lets you in.")
    String notice_second_factor_removed_own();

    @Message("{name} signs in by the password alone now.")
    String notice_second_factor_removed(String name);

    @Message("That device is signed out.")
    String notice_session_ended();

    @Message("All other devices are signed out.")
    String notice_other_sessions_ended();

    @Message("The key is revoked.")
    String notice_key_revoked();

    @Message("The invitation is withdrawn.")
    String notice_invitation_withdrawn();

    @Message("{name} has another role now.")
    String notice_role_changed(String name);

    @Message("{name} is deactivated.")
    String notice_deactivated(String name);

    @Message("{name} is active again.")
    String notice_reactivated(String name);

    // --- in the audit log
    @Message("made an account")
    String audit_account_created();

    @Message("invited somebody")
    String audit_invited();

    @Message("accepted an invitation")
    String audit_invitation_accepted();

    @Message("withdrew an invitation")
    String audit_invitation_withdrawn();

    @Message("signed in")
    String audit_signed_in();

    @Message("signed out")
    String audit_signed_out();

    @Message("ended a session from where the identity comes from")
    String audit_signed_out_elsewhere();

    @Message("refused sign-ins")
    String audit_sign_in_refused();

    @Message("changed the password")
    String audit_password_changed();

    @Message("made a link for a new password")
    String audit_password_link_made();

    @Message("chose a new password by a link")
    String audit_password_reset();

    @Message("signed out a device")
    String audit_session_ended();

    @Message("signed out several devices")
    String audit_sessions_ended();

    @Message("took a second factor")
    String audit_second_factor_taken();

    @Message("removed a second factor")
    String audit_second_factor_removed();

    @Message("made new recovery codes")
    String audit_recovery_codes_made();

    @Message("used a recovery code")
    String audit_recovery_code_used();

    @Message("made an API key")
    String audit_api_key_created();

    @Message("revoked an API key")
    String audit_api_key_revoked();

    @Message("changed a role")
    String audit_role_changed();

    @Message("took over a new name")
    String audit_account_renamed();

    @Message("linked an account to an identity")
    String audit_account_linked();

    @Message("deactivated an account")
    String audit_account_deactivated();

    @Message("reactivated an account")
    String audit_account_reactivated();

    // --- issues
    @Message("Take 2 to 60 small letters, digits, dots, hyphens or underscores; the first is a letter or digit.")
    String issue_name_is_well_formed();

    @Message("Somebody has this name already; choose another one.")
    String issue_name_is_free();

    @Message("Say what others see as the person's name.")
    String issue_display_name_is_given();

    @Message("Take one line of at most 120 characters.")
    String issue_display_name_is_one_line();

    @Message("This is not an e-mail address.")
    String issue_email_is_an_address();

    @Message("Take at least 12 characters; a few unrelated words are good.")
    String issue_password_is_long_enough();

    @Message("Take at most 72 bytes: 72 plain letters, fewer with accents.")
    String issue_password_is_not_too_long();

    @Message("This is too easy to guess: it is made of a name that everybody here knows.")
    String issue_password_is_not_the_name();

    @Message("This is too easy to guess: it is, or holds, one of the passwords that most people take.")
    String issue_password_is_not_common();

    @Message("This is too easy to guess: no repetitions and no rows of letters, digits or keys.")
    String issue_password_is_varied();

    @Message("This is not your present password.")
    String issue_present_password_is_right();

    @Message("Take the same password twice.")
    String issue_passwords_are_the_same();

    @Message("Name at least one role: reviewer, editor or admin, and nothing else.")
    String issue_role_is_known();

    @Message("Take one line of at most 120 characters.")
    String issue_label_is_one_line();

    @Message("This person is deactivated; reactivate them first.")
    String issue_account_is_active();

    @Message("The desk would be without an admin. Make somebody else an admin first.")
    String issue_one_admin_stays();

    @Message("This person’s data were erased on their demand; the account is nobody’s any more.")
    String issue_account_is_not_erased();

    @Message("Keys are made and revoked by their owner or by an admin.")
    String issue_key_is_yours();

    @Message("This invitation was used, was withdrawn, or is more than seven days old. Ask an admin for a new one.")
    String issue_invitation_is_open();

    @Message("No account that is active and unlinked has this name, or somebody has just linked it.")
    String issue_account_is_unlinked();

    @Message("People are kept here: there is no identity provider to link them to (adduce.identity).")
    String issue_people_are_elsewhere();

    @Message("This is not the code that your app shows now.")
    String issue_code_is_right();

    @Message("A second factor is set up already. Turn it off first.")
    String issue_second_factor_is_off();

    @Message("There is no second factor.")
    String issue_second_factor_is_on();

    @Message("The set-up of a second factor was not begun. Begin it again.")
    String issue_second_factor_is_begun();

    @Message("This link was used, was replaced by a newer one, or is more than a day old. Ask an admin for a new one.")
    String issue_password_link_is_good();

    @Message("This address was used, or is more than an hour old. Start the program again for a new one.")
    String issue_set_up_link_is_good();
}
