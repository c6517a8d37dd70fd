package org.adduce.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All articles. Lists leave out their texts, which are long. */
@ApplicationScoped
public class Articles {

    private final EntityManager entities;

    Articles(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Article> find(long id) {
        return Optional.ofNullable(entities.find(Article.class, id));
    }

    /** What came in, byte for byte. */
    public byte[] original(Article article) {
        return entities.find(ArticleOriginal.class, article.id()).content();
    }

    Optional<Article> withHash(String sha256) {
        return entities.createQuery("from Article where sha256 = :sha256", Article.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** The newest first, from those older than the one with that id; null begins with the newest of all. */
    List<Article> before(@Nullable Long id, int limit) {
        return entities.createQuery("from Article where id < :id order by id desc", Article.class)
                .setParameter("id", id == null ? Long.MAX_VALUE : id)
                .setMaxResults(limit)
                .getResultList();
    }

    void add(Article article, byte[] original) {
        entities.persist(article);
        entities.flush();
        entities.persist(new ArticleOriginal(article, original));
    }
}
