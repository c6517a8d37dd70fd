package org.adduce.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of layouts, tags and error pages. */
@MessageBundle("web")
public interface WebMessages {

    // --- layouts
    @Message("Skip to the content")
    String layout_skip();

    @Message("Desk")
    String layout_desk();

    @Message("My work")
    String layout_my_work();

    @Message("Claims")
    String layout_claims();

    @Message("Articles")
    String layout_articles();

    @Message("People")
    String layout_people();

    @Message("Audit")
    String layout_audit();

    @Message("Your account")
    String layout_account();

    @Message("Sign in")
    String layout_sign_in();

    @Message("Sign out")
    String layout_sign_out();

    @Message("Site")
    String layout_site();

    @Message("Reviews")
    String layout_reviews();

    @Message("How we check")
    String layout_methodology();

    @Message("Corrections")
    String layout_corrections();

    @Message("Tell us about a mistake")
    String layout_contact();

    @Message("Our audit log is damaged.")
    String layout_log_damaged();

    @Message(
            "What is published here may have been changed unseen. Do not rely on it until the newsroom has looked into it.")
    String layout_log_damaged_advice();

    @Message("Nothing is signed any more. An admin finds what is damaged at /q/health/well.")
    String layout_log_damaged_desk();

    @Message("Every published check names its sources. When we change one, we say so on the page.")
    String layout_promise();

    @Message("The server cannot be reached. Your text is still on this page; try again in a moment.")
    String layout_offline();

    @Message(
            "You were signed out. Your text is still on this page: sign in in a new tab, then come back and send it again.")
    String layout_signed_out();

    @Message("That did not work. Your text is still on this page; load it anew in another tab to see what changed.")
    String layout_refused();

    // --- forms and lists
    @Message("This was not saved, because something is missing or wrong")
    String form_errors();

    @Message("Error:")
    String form_error();

    @Message("optional")
    String form_optional();

    @Message("Next page")
    String pager_next();

    @Message("First page")
    String pager_first();

    @Message("More pages")
    String pager_label();

    @Message("Keys")
    String keys_label();

    // --- error pages: failure_<status>_title, failure_<status>_text
    @Message("This request cannot be understood")
    String failure_400_title();

    @Message("Something in the address or in what was sent is malformed. Go back and try it another way.")
    String failure_400_text();

    @Message("You are not signed in")
    String failure_401_title();

    @Message("Nothing was changed. Sign in in a new tab, then come back to this one and send it again.")
    String failure_401_text();

    @Message("Send a valid key as Authorization: Bearer. Make one on your account’s page, or ask an admin for one.")
    String failure_401_api_text();

    @Message("You may not do this")
    String failure_403_title();

    @Message("Your role does not include it. Ask an admin of your desk if you should be able to.")
    String failure_403_text();

    @Message("There is nothing here")
    String failure_404_title();

    @Message("The address may be mistyped, or what stood here is not for you to see.")
    String failure_404_text();

    @Message("This cannot be done here")
    String failure_405_title();

    @Message("The address exists, but not for this kind of request. Go back and use the page's own buttons.")
    String failure_405_text();

    @Message("Not available in this format")
    String failure_406_title();

    @Message("The format that was asked for is not offered here.")
    String failure_406_text();

    @Message("The state has changed")
    String failure_409_title();

    @Message("Somebody was faster, or this step is not next. Look at the present state and decide anew.")
    String failure_409_text();

    @Message("Somebody saved a change in the meantime")
    String failure_412_title();

    @Message("Nothing of yours was saved over it. Load the present version, compare, and save again.")
    String failure_412_text();

    @Message("That is too much at once")
    String failure_413_title();

    @Message("What was sent is larger than this site accepts. Send less, or in parts.")
    String failure_413_text();

    @Message("This kind of content is not accepted")
    String failure_415_title();

    @Message("The content type that was sent is not one that this address reads.")
    String failure_415_text();

    @Message("Something is missing or wrong")
    String failure_422_title();

    @Message("Nothing was changed. Correct what is named and send it again.")
    String failure_422_text();

    @Message("The version is missing")
    String failure_428_title();

    @Message("Send the version that the change is made to in If-Match, as it came in ETag.")
    String failure_428_text();

    @Message("Too many attempts")
    String failure_429_title();

    @Message("Wait a little, then try again.")
    String failure_429_text();

    @Message("Not just now")
    String failure_503_title();

    @Message("Something that this hangs on does not answer. Try again in a moment.")
    String failure_503_text();

    @Message("Something broke on our side")
    String failure_500_title();

    @Message("Nothing was changed. Try again; if it stays, tell an admin the number below.")
    String failure_500_text();

    @Message("Number of this request")
    String failure_request();

    @Message("Back to where you were")
    String failure_back();

    @Message("Back to the desk")
    String failure_to_desk();

    @Message("To the start page")
    String failure_to_start();

    // --- issues that the web layer itself finds
    @Message(
            "This request came from another site, or the browser did not say from where. Load the page anew and send it from there.")
    String issue_foreign_origin();

    @Message("The address is spelled in a way that this site does not accept.")
    String issue_address_is_odd();

    @Message("This page address does not lead anywhere any more; start from the first page of the list.")
    String issue_cursor_is_known();

    @Message("This is missing.")
    String issue_is_given();

    @Message("Ask for at least one at once; 200 are the most that come.")
    String issue_limit_is_positive();

    @Message("What was sent is not one well-formed JSON object in UTF-8, with each name once.")
    String issue_json_is_well_formed();

    @Message("A value is of another kind than is wanted here: text, a number, true or false, a list or an object.")
    String issue_json_fits();

    @Message("Send the field {field} too: leaving it out would erase it. To empty it, send null.")
    String issue_field_is_sent(String field);

    @Message("There is no field {field} in this request. Check its spelling.")
    String issue_field_is_known(String field);

    @Message("What was sent is not text in UTF-8.")
    String issue_text_is_readable();

    @Message("This cannot be shown, because something in it is wrong")
    String form_unreadable();

    @Message("Before")
    String sides_before();

    @Message("Now")
    String sides_now();

    @Message("Nothing")
    String sides_nothing();

    @Message("If-Match must hold one version, in quotes, as it came in ETag.")
    String issue_version_is_one_tag();

    @Message("This must not be empty.")
    String issue_not_blank();

    @Message("This is missing.")
    String issue_not_null();

    @Message("This must not be empty.")
    String issue_not_empty();

    @Message("This is too long or too short.")
    String issue_size();

    @Message("This is not in the form that is wanted.")
    String issue_pattern();

    @Message("This is not an address for e-mail.")
    String issue_email();

    @Message("This is too small.")
    String issue_min();

    @Message("This is too large.")
    String issue_max();

    @Message("This is not valid.")
    String issue_invalid();
}
