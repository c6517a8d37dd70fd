package org.adduce.article;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of intake and of the list of articles. */
@MessageBundle("article")
public interface ArticleMessages {

    // --- what is wrong with what comes in
    @Message("Nothing came in. Give the text of the article.")
    String issue_text_is_given();

    @Message("Give it a title.")
    String issue_title_is_given();

    @Message("Nothing is in this file.")
    String issue_files_is_given();

    @Message("Choose at least one file.")
    String issue_files_are_chosen();

    @Message("Give the address of the article.")
    String issue_url_is_given();

    @Message("Give the address of the article.")
    String issue_address_is_given();

    @Message(
            "This is larger than 10 MB, the most that one article may have. Bring in the article without what is around it.")
    String issue_is_small();

    @Message(
            "This is a zip archive or an office document, not text. Unpack it, or save it as plain text, and bring in that.")
    String issue_is_no_archive();

    @Message("This is a PDF. Copy its text and paste it.")
    String issue_is_no_pdf();

    @Message("This is binary data, not the text of an article.")
    String issue_is_text();

    @Message("This is not valid UTF-8. Save it as UTF-8 and bring it in again, or paste the text.")
    String issue_is_utf8();

    @Message("This is not in the encoding that it declares. Save it as UTF-8, or paste the text.")
    String issue_is_in_its_encoding();

    @Message("This declares an encoding that is not known here. Save it as UTF-8, or paste the text.")
    String issue_is_in_a_known_encoding();

    @Message("No readable text of an article was found in this.")
    String issue_is_an_article();

    @Message("Only files named .txt, .html or .md can be read.")
    String issue_is_txt_html_or_md();

    @Message("Give exactly one of text, html and markdown, or only an address to fetch.")
    String issue_content_is_one();

    // --- what is wrong with what is told about it
    @Message("This is too long: at most 500 characters.")
    String issue_title_is_short();

    @Message("This is too long: at most 200 characters.")
    String issue_publisher_is_short();

    @Message("This is too long: at most 300 characters.")
    String issue_byline_is_short();

    @Message("This is too long: at most 2,000 characters.")
    String issue_url_is_short();

    @Message("There are control characters in this, or half characters. Type it anew.")
    String issue_has_readable_characters();

    @Message("Give a date as 2026-02-27, or with its time as 2026-02-27T09:30Z.")
    String issue_is_a_date();

    @Message("Somebody changed what is told about this article since you opened it. Load the page anew and look.")
    String issue_description_is_unchanged();

    // --- why a page is not fetched
    @Message("This is not a complete address. It begins with https:// or http://.")
    String issue_address_is_complete();

    @Message("Only addresses that begin with https:// or http:// can be used.")
    String issue_scheme_is_http();

    @Message("This address carries a user name. Leave out what stands before the @.")
    String issue_address_names_no_user();

    @Message("No such host is known. Check the spelling of the address.")
    String issue_host_is_known();

    @Message("This host is not on the public internet, and pages are fetched only from there. Paste the text instead.")
    String issue_host_is_public();

    @Message("The host does not answer. Try again later, or paste the text.")
    String issue_host_is_reachable();

    @Message("The host could not prove who it is (TLS). Paste the text instead.")
    String issue_connection_is_trusted();

    @Message("The address leads from one page to another too many times. Give the address it ends at.")
    String issue_redirects_are_few();

    @Message("There is no page for readers at this address; the host refused it or does not have it.")
    String issue_status_is_ok();

    @Message("What is at this address is not a page of text. Give an article’s own page, or paste its text.")
    String issue_media_type_is_readable();

    @Message("The page is larger than 10 MB. Paste the text of the article instead.")
    String issue_page_is_small();

    @Message("The page did not arrive in time. Try again later, or paste the text.")
    String issue_answer_is_in_time();

    @Message("The host’s answer could not be read. Try again later, or paste the text.")
    String issue_answer_is_readable();

    // --- the list of articles
    @Message("Articles")
    String list_title();

    @Message("Bring in an article")
    String list_new();

    @Message("Title")
    String list_column_title();

    @Message("Published")
    String list_column_published();

    @Message("Brought in")
    String list_column_brought_in();

    @Message("Claims read out")
    String list_column_extraction();

    @Message(
            "No article has come in yet. Paste one, upload files, or give an address; its claims are then found for you.")
    String list_empty();

    @Message("{count} {#if count == 1}article is{#else}articles are{/if} being read for claims")
    String list_reading(long count);

    @Message("An older version of Adduce read {count} {#if count == 1}article{#else}articles{/if}.")
    String list_outdated(long count);

    @Message(
            "Read again, what people decided, reworded or added stays; candidates that nobody has touched are judged anew, and go if they are no longer found.")
    String list_outdated_hint();

    @Message("Read them again")
    String list_again();

    // --- the page on which articles come in
    @Message("Bring in an article")
    String intake_title();

    @Message("What comes in is kept as it is. The same content again leads to the article that is already here.")
    String intake_lead();

    @Message("Paste")
    String intake_paste();

    @Message("Text")
    String intake_paste_text();

    @Message(
            "The whole article, up to 10 MB; what stands around it on its page may stay in. The text cannot be changed later.")
    String intake_paste_text_hint();

    @Message("Title")
    String field_title();

    @Message("Left empty, the title that the text shows.")
    String field_title_hint();

    @Message("Publisher")
    String field_publisher();

    @Message("Byline")
    String field_byline();

    @Message("The authors’ names, without “By”.")
    String field_byline_hint();

    @Message("Address")
    String field_url();

    @Message("Where it was published, with https:// at its beginning.")
    String field_url_hint();

    @Message("Date")
    String field_published_at();

    @Message("As 2026-02-27, or with its time as 2026-02-27T09:30Z.")
    String field_published_at_hint();

    @Message("SHA-256")
    String field_sha256();

    @Message("Format")
    String field_format();

    @Message("Bring in this text")
    String intake_paste_submit();

    @Message("Upload")
    String intake_upload();

    @Message("Files")
    String intake_upload_files();

    @Message("One article a file, named .txt, .html or .md, up to 10 MB each and 40 MB together.")
    String intake_upload_files_hint();

    @Message("Bring in these files")
    String intake_upload_submit();

    @Message("What became of each file")
    String intake_upload_outcomes();

    @Message("brought in as")
    String intake_upload_is_new();

    @Message("was already here as")
    String intake_upload_is_known();

    @Message("Fetch")
    String intake_fetch();

    @Message("Address of the article")
    String intake_fetch_address();

    @Message("The page is fetched from the public internet, within 30 seconds and up to 10 MB.")
    String intake_fetch_address_hint();

    @Message("Fetch this page")
    String intake_fetch_submit();

    // --- what is said on the page that follows
    @Message("Brought in. Its claims are being read out of it.")
    String notice_article_brought_in();

    @Message("This content is already here: this is the article.")
    String notice_article_known();

    @Message("{count} files brought in.")
    String notice_articles_brought_in(String count);

    @Message("{count} files were already here.")
    String notice_articles_known(String count);

    @Message("Description saved.")
    String notice_article_described();

    // --- how far its reading is
    @Message("Waiting to be read for claims")
    String extraction_pending();

    @Message("Being read for claims")
    String extraction_running();

    @Message("Read for claims")
    String extraction_done();

    @Message("Could not be read for claims")
    String extraction_failed();

    // --- the log
    @Message("brought in the article")
    String audit_article_brought_in();

    @Message("changed what is told about the article")
    String audit_article_described();
}
