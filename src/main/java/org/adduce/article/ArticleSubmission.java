package org.adduce.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.adduce.extraction.text.Format;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in as an article.
 *
 * @param field       the field it came in by, for what is wrong with the content
 * @param charset     the encoding that the server named; null if none did
 * @param description what the person says of it, which wins over what the article says of itself
 */
public record ArticleSubmission(
        String field,
        byte[] content,
        Format format,
        @Nullable Charset charset,
        Description description) {

    /** A text that a person pasted or a program sent; its bytes are its UTF-8. */
    public static ArticleSubmission text(String field, String text, Format format, Description description) {
        var content = Unicode.encode(text).orElseThrow(() -> Refusal.incomplete(field, "is_utf8"));
        return new ArticleSubmission(field, content, format, StandardCharsets.UTF_8, description);
    }

    /** A file from a person's disk; its name tells how it is written. */
    public static ArticleSubmission file(String field, String name, byte[] content) {
        return new ArticleSubmission(field, content, formatOf(field, name), null, Description.NOTHING);
    }

    /** A page of the web, published where it was found unless the person names another place. */
    public static ArticleSubmission page(String field, FetchedPage page, Description description) {
        var format = switch (page.mediaType()) {
            case "text/html", "application/xhtml+xml" -> Format.HTML;
            case "text/markdown" -> Format.MARKDOWN;
            default -> Format.PLAIN;
        };
        return new ArticleSubmission(
                field,
                page.content(),
                format,
                page.charset(),
                description.foundAt(page.address().toString()));
    }

    private static Format formatOf(String field, String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "txt", "text" -> Format.PLAIN;
            case "html", "htm", "xhtml" -> Format.HTML;
            case "md", "markdown" -> Format.MARKDOWN;
            default -> throw Refusal.incomplete(field, "is_txt_html_or_md");
        };
    }
}
