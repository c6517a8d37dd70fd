package org.adduce.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.adduce.extraction.Extractor;
import org.adduce.web.Cursor;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** All articles. Lists leave out their texts, which are long. */
@ApplicationScoped
public class Articles {

    private static final String OUTDATED = "extraction = :done and (extractor is null or extractor <> :version)";

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

    /** The newest first, from the one after the cursor on. */
    public Page<Article> newest(@Nullable String after, int size) {
        var last = Cursor.parse(after, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var rows = entities.createQuery("from Article where id < :last order by id desc", Article.class)
                .setParameter("last", last)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(rows, size, article -> Cursor.of(article.id()));
    }

    /** The ids of those that an older version of extraction read than the one that is there now, the oldest first. */
    public List<Long> outdated(int most) {
        return entities.createQuery("select id from Article where " + OUTDATED + " order by id", Long.class)
                .setParameter("done", ExtractionState.DONE)
                .setParameter("version", Extractor.VERSION)
                .setMaxResults(most)
                .getResultList();
    }

    Readings readings() {
        var running = entities.createQuery("select count(*) from Article where extraction in :running", Long.class)
                .setParameter("running", EnumSet.of(ExtractionState.PENDING, ExtractionState.RUNNING))
                .getSingleResult();
        var outdated = entities.createQuery("select count(*) from Article where " + OUTDATED, Long.class)
                .setParameter("done", ExtractionState.DONE)
                .setParameter("version", Extractor.VERSION)
                .getSingleResult();
        return new Readings(running, outdated);
    }

    void add(Article article, byte[] original) {
        entities.persist(article);
        entities.flush();
        entities.persist(new ArticleOriginal(article, original));
    }
}
