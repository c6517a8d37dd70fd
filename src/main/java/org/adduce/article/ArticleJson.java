package org.adduce.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article in the API.
 *
 * @param text        the text that was read out of it; left out in lists
 * @param extractor   the version of extraction that read it; null as long as none has
 * @param scoring     what its claims' scores were made from: meaning, words-as-too-long or words-without-model
 * @param broughtInBy the account's name; null where the program brought it in
 */
record ArticleJson(
        long id,
        String title,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable String url,
        @Nullable String publishedAt,
        @Nullable String language,
        String sha256,
        String extraction,
        @Nullable String extractor,
        @Nullable String scoring,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text,
        @Nullable String broughtInBy,
        Instant broughtInAt) {

    static ArticleJson listed(Article article, @Nullable String broughtInBy) {
        return of(article, null, broughtInBy);
    }

    static ArticleJson whole(Article article, @Nullable String broughtInBy) {
        return of(article, article.text(), broughtInBy);
    }

    private static ArticleJson of(Article article, @Nullable String text, @Nullable String broughtInBy) {
        var scoring = article.scoring();
        return new ArticleJson(
                article.id(),
                article.title(),
                article.publisher(),
                article.byline(),
                article.url(),
                article.publishedAt(),
                article.language(),
                article.sha256(),
                article.extraction().id(),
                article.extractor(),
                scoring == null ? null : scoring.id(),
                text,
                broughtInBy,
                article.broughtInAt());
    }
}
