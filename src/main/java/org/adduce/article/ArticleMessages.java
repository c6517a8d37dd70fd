package org.adduce.article;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of intake and of the list of articles. */
@MessageBundle("article")
public interface ArticleMessages {

    // --- what is wrong with an article that is added
    String issue_text_is_given();

    String issue_title_is_given();

    String issue_files_is_given();

    String issue_files_are_chosen();

    String issue_url_is_given();

    String issue_address_is_given();

    String issue_is_small();

    String issue_is_no_archive();

    String issue_is_no_pdf();

    String issue_is_text();

    String issue_is_utf8();

    String issue_is_in_its_encoding();

    String issue_is_in_a_known_encoding();

    String issue_is_an_article();

    String issue_is_txt_html_or_md();

    String issue_content_is_one();

    // --- what is wrong with the details of an article
    String issue_title_is_short();

    String issue_publisher_is_short();

    String issue_byline_is_short();

    String issue_url_is_short();

    String issue_has_readable_characters();

    String issue_is_a_date();

    String issue_description_is_unchanged();

    // --- why a page is not fetched
    String issue_address_is_complete();

    String issue_scheme_is_http();

    String issue_address_names_no_user();

    String issue_host_is_known();

    String issue_host_is_public();

    String issue_host_is_reachable();

    String issue_connection_is_trusted();

    String issue_redirects_are_few();

    String issue_status_is_ok();

    String issue_media_type_is_readable();

    String issue_page_is_small();

    String issue_answer_is_in_time();

    String issue_answer_is_readable();

    // --- the list of articles
    String list_title();

    String list_new();

    String list_column_title();

    String list_column_published();

    String list_column_brought_in();

    String list_column_extraction();

    String list_empty();

    String list_reading(long count);

    String list_outdated(long count);

    String list_outdated_hint();

    String list_again();

    // --- the page on which articles are added
    String intake_title();

    String intake_lead();

    String intake_paste();

    String intake_paste_text();

    String intake_paste_text_hint();

    String field_title();

    String field_title_hint();

    String field_publisher();

    String field_byline();

    String field_byline_hint();

    String field_url();

    String field_url_hint();

    String field_published_at();

    String field_published_at_hint();

    String field_sha256();

    String field_format();

    String intake_paste_submit();

    String intake_upload();

    String intake_upload_files();

    String intake_upload_files_hint();

    String intake_upload_submit();

    String intake_upload_outcomes();

    String intake_upload_is_new();

    String intake_upload_is_known();

    String intake_fetch();

    String intake_fetch_address();

    String intake_fetch_address_hint();

    String intake_fetch_submit();

    // --- notices on the page that follows
    String notice_article_brought_in();

    String notice_article_known();

    String notice_articles_brought_in(long count);

    String notice_articles_known(long count);

    String notice_article_described();

    // --- how far the search for claims is
    String extraction_pending();

    String extraction_running();

    String extraction_done();

    String extraction_failed();

    // --- the log
    String audit_article_brought_in(String actor);

    String audit_article_described(String actor);
}
