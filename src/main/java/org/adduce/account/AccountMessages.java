package org.adduce.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** All words of this package. */
@MessageBundle("account")
interface AccountMessages {

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

    @Message("The password must not be made of the name.")
    String issue_password_is_not_the_name();

    @Message("This is too easy to guess: no repetitions and no rows of letters or digits.")
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

    @Message("Keys are made and revoked by their owner or by an admin.")
    String issue_key_is_yours();

    @Message("This invitation was used, was withdrawn, or is more than seven days old. Ask an admin for a new one.")
    String issue_invitation_is_open();

    @Message("This address was used, or is more than an hour old. Start the program again for a new one.")
    String issue_set_up_link_is_good();
}
