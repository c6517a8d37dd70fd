package org.adduce.article;

import jakarta.inject.Singleton;
import java.util.List;
import org.adduce.audit.erasure.PersonalData;

/** What articles say, and what is told about them. */
@Singleton
class ArticlePersonalData implements PersonalData {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of(
                        "article",
                        "id",
                        Column.words("title"),
                        Column.words("publisher"),
                        Column.words("byline"),
                        Column.address("url"),
                        Column.words("published_at"),
                        Column.words("language"),
                        Column.pointedAt("text")),
                Table.of("article_original", "article_id", Column.bytes("content")));
    }
}
