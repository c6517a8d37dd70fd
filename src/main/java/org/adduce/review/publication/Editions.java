package org.adduce.review.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.claim.Action;
import org.adduce.review.ClaimReview;
import org.adduce.review.Edition;

/** All editions, the ones in force and the earlier ones. */
@ApplicationScoped
public class Editions implements PanacheRepository<Edition> {

    /**
     * A name in public addresses.
     *
     * @param key the id of the newest edition that has it
     */
    public record Name(String value, long key) {}

    /** @throws java.util.NoSuchElementException if there is none with that id */
    public Edition get(long id) {
        return findByIdOptional(id).orElseThrow();
    }

    /** One edition of a review, the latest or an earlier one. */
    public Optional<Edition> of(ClaimReview review, int number) {
        return find(
                        "review = :review and number = :number",
                        Parameters.with("review", review).and("number", number))
                .firstResultOptional();
    }

    /** The same by its claim's name in public addresses. */
    public Optional<Edition> of(String slug, int number) {
        return find(
                        "slug = :slug and number = :number",
                        Parameters.with("slug", slug).and("number", number))
                .firstResultOptional();
    }

    /** The name of an article in public addresses; empty while nothing about it is public. */
    public Optional<String> articleSlug(long article) {
        return find("select articleSlug from Edition where articleId = ?1 order by id", article)
                .project(String.class)
                .firstResultOptional();
    }

    /** The claim's name in the newest of its editions from which anything was erased. */
    public Optional<String> slugSinceErasure(long claim) {
        return find(
                        "select slug from Edition where review.claimId = ?1 and erasedAt is not null order by id desc",
                        claim)
                .project(String.class)
                .firstResultOptional();
    }

    /** The article's name in the newest edition about it from which anything was erased. */
    public Optional<String> articleSlugSinceErasure(long article) {
        return find(
                        "select articleSlug from Edition where articleId = ?1 and erasedAt is not null order by id desc",
                        article)
                .project(String.class)
                .firstResultOptional();
    }

    /** The names of claims, those published last first. */
    public List<Name> newestSlugs(long before, int limit) {
        return newest("slug", before, limit);
    }

    /** The names of articles, those about which something was published last first. */
    public List<Name> newestArticleSlugs(long before, int limit) {
        return newest("articleSlug", before, limit);
    }

    private List<Name> newest(String name, long before, int limit) {
        return find(
                        "select %1$s, max(id) from Edition group by %1$s having max(id) < ?1 order by max(id) desc"
                                .formatted(name),
                        before)
                .project(Name.class)
                .page(0, limit)
                .list();
    }

    /** Those that put right an earlier one, newest first. */
    public List<Edition> corrected(long before, int limit) {
        return find("number > 1 and id < ?1", Sort.descending("id"), before)
                .page(0, limit)
                .list();
    }

    /** The ids of those that come after one, in their order. */
    public List<Long> idsAfter(long id, int limit) {
        return find("select id from Edition where id > ?1 order by id", id)
                .project(Long.class)
                .page(0, limit)
                .list();
    }

    /** The first subject with fewer editions than the log has publications. */
    public Optional<String> firstSubjectThatLacksOne() {
        return find("""
                        select l.subject from AuditLeaf l where l.type = ?1 group by l.subject
                        having count(l) > (select count(d) from Edition d
                            where concat('claims/', cast(d.review.claim.id as string)) = l.subject)
                        order by l.subject""", Action.PUBLISH.id()).project(String.class).firstResultOptional();
    }

    /** When one was published, or lost a person's data, last. */
    public Optional<Instant> lastChange() {
        return Stream.of("select max(doneAt) from Edition", "select max(erasedAt) from Edition")
                .map(query -> find(query).project(Instant.class).<Instant>firstResultOptional())
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}
