package org.adduce.article;

import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.extraction.text.Format;
import org.adduce.web.Fault;
import org.adduce.workflow.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as it is sent to the API: its content in one of three forms, or only the address to fetch it from. */
@Schema(description = "Exactly one of text, html and markdown; or none of them and a url, which is then fetched.")
record NewArticle(
        @Nullable String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable String markdown,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String byline,

        @Schema(description = "ISO 8601 date, or date and time") @Nullable
        String publishedAt) {

    /** @throws Refusal if there are several contents, or neither a content nor an address */
    ImportResult bringInto(ArticleImporter importer, Account by) {
        long contents = Stream.of(text, html, markdown)
                .filter(content -> content != null)
                .count();
        if (contents > 1 || contents == 0 && url == null) {
            throw Refusal.incomplete("text", "content_is_one");
        }
        var told = new Description(title, publisher, byline, url, publishedAt);
        if (text != null) {
            return importer.bringIn(fitting(ArticleSubmission.text("text", text, Format.PLAIN, told)), by);
        }
        if (html != null) {
            return importer.bringIn(fitting(ArticleSubmission.text("html", html, Format.HTML, told)), by);
        }
        return markdown != null
                ? importer.bringIn(fitting(ArticleSubmission.text("markdown", markdown, Format.MARKDOWN, told)), by)
                : importer.bringInPage("url", url, new Description(title, publisher, byline, null, publishedAt), by);
    }

    /** A form shows this at its field; a program is told by the status that HTTP has for it. */
    private static ArticleSubmission fitting(ArticleSubmission articleSubmission) {
        if (articleSubmission.content().length > ArticleImporter.LARGEST) {
            throw Fault.tooLarge(articleSubmission.field(), "is_small");
        }
        return articleSubmission;
    }
}
