package org.adduce.article;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;

/**
 * An article in the list.
 *
 * @param broughtInBy the person's name; null where the program brought it in
 */
@TemplateData
record ArticleRow(Article article, @Nullable String broughtInBy) {}
