package org.adduce.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What came in for an article, byte for byte. Never changes. */
@Entity
@Immutable
class ArticleOriginal {

    @Id
    private long articleId;

    @Column(length = Article.TEXT_LIMIT)
    private byte[] content;

    protected ArticleOriginal() {}

    ArticleOriginal(Article article, byte[] content) {
        this.articleId = article.id();
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
