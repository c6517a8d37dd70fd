package org.adduce.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adduce.extraction.Extractor;
import org.adduce.web.Cursor;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** All articles. Lists leave out their texts, which are long. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {

    private static final String OUTDATED = "extraction = :done and (extractor is null or extractor <> :version)";

    private final ArticleOriginals originals;

    Articles(ArticleOriginals originals) {
        this.originals = originals;
    }

    private record Title(Long id, String title) {}

    public Optional<Article> find(long id) {
        return findByIdOptional(id);
    }

    /** The same, which nobody else changes until the transaction is over. */
    public Optional<Article> findAndLock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What came in, byte for byte. */
    public byte[] original(Article article) {
        return originals.findById(article.id()).content();
    }

    Optional<Article> withHash(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }

    /** The newest first, from the one after the cursor on. */
    public Page<Article> newest(@Nullable String after, int size) {
        var last = Cursor.parse(after, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var rows = find("id < ?1", Sort.descending("id"), last).range(0, size).list();
        return Page.of(rows, size, article -> Cursor.of(article.id()));
    }

    /** The titles by the articles' ids, without the articles. */
    public Map<Long, String> titles(Collection<Long> ids) {
        return find("select id, title from Article where id in ?1", ids).project(Title.class).stream()
                .collect(Collectors.toMap(Title::id, Title::title));
    }

    /** The ids of those that an older version of extraction read than the one that is there now, the oldest first. */
    public List<Long> outdated(int most) {
        return find("select id from Article where " + OUTDATED + " order by id", ofAnOlderVersion())
                .project(Long.class)
                .range(0, most - 1)
                .list();
    }

    /** The ids of those that were not read or not compared with the others to the end, the oldest first. */
    public List<Long> unfinished() {
        return find("""
                        select id from Article
                        where extraction in :unfinished or extraction = :done and not matched order by id""", Parameters.with("unfinished", running()).and("done", ExtractionState.DONE))
                .project(Long.class)
                .list();
    }

    ExtractionProgress readings() {
        return new ExtractionProgress(count("extraction in ?1", running()), count(OUTDATED, ofAnOlderVersion()));
    }

    private static EnumSet<ExtractionState> running() {
        return EnumSet.of(ExtractionState.PENDING, ExtractionState.RUNNING);
    }

    private static Parameters ofAnOlderVersion() {
        return Parameters.with("done", ExtractionState.DONE).and("version", Extractor.VERSION);
    }

    void add(Article article, byte[] original) {
        persistAndFlush(article);
        originals.persist(new ArticleOriginal(article, original));
    }
}
