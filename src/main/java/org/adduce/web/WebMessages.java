package org.adduce.web;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of layouts, tags and error pages. */
@MessageBundle("web")
public interface WebMessages {

    // --- layouts
    String layout_skip();

    String layout_desk();

    String layout_my_work();

    String layout_claims();

    String layout_articles();

    String layout_people();

    String layout_audit();

    String layout_account();

    String layout_sign_in();

    String layout_sign_out();

    String layout_site();

    String layout_reviews();

    String layout_methodology();

    String layout_corrections();

    String layout_contact();

    String layout_log_damaged();

    String layout_log_damaged_site();

    String layout_log_damaged_advice();

    String layout_log_damaged_desk();

    String layout_promise();

    String layout_offline();

    String layout_signed_out();

    String layout_refused();

    // --- forms and lists
    String form_errors();

    String form_error();

    String form_optional();

    String pager_next();

    String pager_first();

    String pager_label();

    // --- error pages: failure_<status>_title, failure_<status>_text
    String failure_400_title();

    String failure_400_text();

    String failure_401_title();

    String failure_401_text();

    String failure_401_api_text();

    String failure_403_title();

    String failure_403_text();

    String failure_404_title();

    String failure_404_text();

    String failure_405_title();

    String failure_405_text();

    String failure_406_title();

    String failure_406_text();

    String failure_409_title();

    String failure_409_text();

    String failure_412_title();

    String failure_412_text();

    String failure_413_title();

    String failure_413_text();

    String failure_415_title();

    String failure_415_text();

    String failure_422_title();

    String failure_422_text();

    String failure_428_title();

    String failure_428_text();

    String failure_429_title();

    String failure_429_text();

    String failure_503_title();

    String failure_503_text();

    String failure_500_title();

    String failure_500_text();

    String failure_request();

    String failure_back();

    String failure_to_desk();

    String failure_to_start();

    // --- issues that the web layer itself finds
    String issue_foreign_origin();

    String issue_address_is_odd();

    String issue_cursor_is_known();

    String issue_is_given();

    String issue_limit_is_positive();

    String issue_json_is_well_formed();

    String issue_json_fits(String field);

    String issue_field_is_sent(String field);

    String issue_field_is_known(String field);

    String issue_text_is_readable();

    String form_unreadable();

    String sides_before();

    String sides_now();

    String sides_nothing();

    String issue_version_is_one_tag();

    String issue_not_blank();

    String issue_not_null();

    String issue_not_empty();

    String issue_size();

    String issue_pattern();

    String issue_email();

    String issue_min();

    String issue_max();

    String issue_invalid();

    // --- languages
    String language_label();

    String language_choose();

    String issue_language_is_available();
}
