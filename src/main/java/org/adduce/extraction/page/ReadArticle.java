package org.adduce.extraction.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article's own words and what it says about itself. Everything but the text is a proposal that a person may correct:
 * it is absent unless the article shows it.
 *
 * @param text paragraphs separated by one blank line, without the title; empty when nothing readable was found
 * @param byline the authors' names without "By", as one line
 * @param publishedOn the date in the article's own words; a time and its zone are dropped
 * @param language a BCP 47 primary subtag such as {@code en}
 */
public record ReadArticle(
        String text,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String language) {}
