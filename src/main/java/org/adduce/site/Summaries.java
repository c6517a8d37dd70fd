package org.adduce.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.audit.Erasure;
import org.adduce.review.ClaimReview;
import org.adduce.review.Edition;
import org.adduce.review.EditionContent;
import org.adduce.review.PublishedReviews;
import org.adduce.web.Cursor;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** What is public, by key; nothing is found here that has no edition. */
@ApplicationScoped
@Transactional
class Summaries {

    /** What no slug is need not be looked for; not every database takes every character in a query. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");

    private static final Pattern ID_AT_END = Pattern.compile("-(\\d{1,18})$");

    private final EntityManager entities;
    private final PublishedReviews reviews;
    private final EditionRecord record;

    Summaries(EntityManager entities, PublishedReviews reviews, EditionRecord record) {
        this.entities = entities;
        this.reviews = reviews;
        this.record = record;
    }

    /** A name in public addresses, and the id of the newest edition that has it. */
    record Name(String value, long key) {}

    Optional<PublishedClaim> claim(String slug) {
        return SLUG.matcher(slug).matches() ? reviews.bySlug(slug).map(this::claim) : Optional.empty();
    }

    private PublishedClaim claim(ClaimReview review) {
        return claim(review, Objects.requireNonNull(review.edition()));
    }

    private PublishedClaim claim(ClaimReview review, Edition edition) {
        var erased = record.erasureOf(edition).map(Erasure::at);
        return PublishedClaim.of(review, edition, record.knows(edition), erased.orElse(null));
    }

    /** One edition of a claim, the first or any other. */
    Optional<Edition> edition(String slug, int number) {
        return entities.createQuery("from Edition e where e.slug = :slug and e.number = :number", Edition.class)
                .setParameter("slug", slug)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The same among all editions of its claim. */
    Optional<EditionView> editionOf(String slug, int number) {
        return SLUG.matcher(slug).matches()
                ? reviews.bySlug(slug).flatMap(review -> edition(slug, number)
                        .map(edition -> EditionView.of(
                                claim(review, edition), claim(review))))
                : Optional.empty();
    }

    /**
     * Where a claim's page is now that a name was erased from its address; the id at the address's end stays. Nobody is told
     * whether the words before it were ever right.
     */
    Optional<String> claimErasedFrom(String slug) {
        return erasedFrom(slug, "select e.slug from Edition e where e.review.claimId = :id").map(now -> "/claims/" + now);
    }

    /** The same for the page of an article. */
    Optional<String> articleErasedFrom(String slug) {
        return erasedFrom(slug, "select e.articleSlug from Edition e where e.articleId = :id").map(now -> "/reviews/" + now);
    }

    private Optional<String> erasedFrom(String slug, String query) {
        var id = ID_AT_END.matcher(slug);
        return !SLUG.matcher(slug).matches() || !id.find()
                ? Optional.empty()
                : entities.createQuery(query + " and e.erasedAt is not null order by e.id desc", String.class)
                        .setParameter("id", Long.parseLong(id.group(1)))
                        .setMaxResults(1)
                        .getResultStream()
                        .filter(now -> !now.equals(slug))
                        .findFirst();
    }

    Optional<Summary> ofArticle(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            return Optional.empty();
        }
        var claims = reviews.ofArticle(slug).stream().map(this::claim).toList();
        return claims.isEmpty() ? Optional.empty() : Optional.of(new Summary(claims));
    }

    /** The articles about which something was published last, newest first. */
    Page<Summary> newest(@Nullable String after, int size) {
        return newestNames("articleSlug", after, size)
                .map(name -> ofArticle(name.value()).orElseThrow());
    }

    /** The claims that were published last, withdrawn ones among them, newest first. */
    Page<PublishedClaim> newestClaims(@Nullable String after, int size) {
        return newestNames("slug", after, size).map(name -> claim(name.value()).orElseThrow());
    }

    /** The editions that put right an earlier one, newest first. */
    Page<EditionContent> corrections(@Nullable String after, int size) {
        var rows = entities.createQuery(
                        "from Edition e where e.number > 1 and e.id < :key order by e.id desc", Edition.class)
                .setParameter("key", key(after))
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(rows, size, edition -> Cursor.of(edition.id())).map(Edition::content);
    }

    /** Where the summaries and claims stand on this site, the newest of each first; their names need no escaping. */
    List<String> paths(int limit) {
        return Stream.concat(
                        newestNames("articleSlug", null, limit / 2).items().stream().map(name -> "/reviews/" + name.value()),
                        newestNames("slug", null, limit / 2).items().stream().map(name -> "/claims/" + name.value()))
                .toList();
    }

    /** @param attribute of an edition: the name of its claim or of its article */
    private Page<Name> newestNames(String attribute, @Nullable String after, int size) {
        var rows = entities.createQuery(
                        "select new org.adduce.site.Summaries$Name(e.%1$s, max(e.id)) from Edition e group by e.%1$s"
                                        .formatted(attribute)
                                + " having max(e.id) < :key order by max(e.id) desc",
                        Name.class)
                .setParameter("key", key(after))
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(rows, size, name -> Cursor.of(name.key()));
    }

    private static long key(@Nullable String after) {
        return Cursor.parse(after, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
    }
}
