package org.adduce.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.audit.erasure.RecordedErasure;
import org.adduce.review.ClaimReview;
import org.adduce.review.Edition;
import org.adduce.review.EditionContent;
import org.adduce.review.Reviews;
import org.adduce.review.publication.Editions;
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

    private final Reviews reviews;
    private final Editions editions;
    private final EditionRecord record;

    Summaries(Reviews reviews, Editions editions, EditionRecord record) {
        this.reviews = reviews;
        this.editions = editions;
        this.record = record;
    }

    Optional<PublishedClaim> claim(String slug) {
        return SLUG.matcher(slug).matches() ? reviews.published(slug).map(this::claim) : Optional.empty();
    }

    private PublishedClaim claim(ClaimReview review) {
        return claim(review, Objects.requireNonNull(review.edition()));
    }

    private PublishedClaim claim(ClaimReview review, Edition edition) {
        var erased = record.erasureOf(edition).map(RecordedErasure::at);
        return PublishedClaim.of(review, edition, record.knows(edition), erased.orElse(null));
    }

    /** One edition of a claim, the first or any other. */
    Optional<Edition> edition(String slug, int number) {
        return editions.of(slug, number);
    }

    /** The same among all editions of its claim. */
    Optional<EditionView> editionOf(String slug, int number) {
        return SLUG.matcher(slug).matches()
                ? reviews.published(slug)
                        .flatMap(review -> edition(slug, number)
                                .map(edition -> EditionView.of(claim(review, edition), claim(review))))
                : Optional.empty();
    }

    /**
     * Where a claim's page is now that a name was erased from its address; the id at the address's end stays. Nobody is told
     * whether the words before it were ever right.
     */
    Optional<String> claimErasedFrom(String slug) {
        return erasedFrom(slug, editions::slugSinceErasure).map(now -> "/claims/" + now);
    }

    /** The same for the page of an article. */
    Optional<String> articleErasedFrom(String slug) {
        return erasedFrom(slug, editions::articleSlugSinceErasure).map(now -> "/reviews/" + now);
    }

    private Optional<String> erasedFrom(String slug, LongFunction<Optional<String>> present) {
        var id = ID_AT_END.matcher(slug);
        return !SLUG.matcher(slug).matches() || !id.find()
                ? Optional.empty()
                : present.apply(Long.parseLong(id.group(1))).filter(now -> !now.equals(slug));
    }

    Optional<Summary> ofArticle(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            return Optional.empty();
        }
        var claims = reviews.publishedOfArticle(slug).stream().map(this::claim).toList();
        return claims.isEmpty() ? Optional.empty() : Optional.of(new Summary(claims));
    }

    /** The articles about which something was published last, newest first. */
    Page<Summary> newest(@Nullable String after, int size) {
        return newestArticles(after, size).map(name -> ofArticle(name.value()).orElseThrow());
    }

    /** The claims that were published last, withdrawn ones among them, newest first. */
    Page<PublishedClaim> newestClaims(@Nullable String after, int size) {
        return newestSlugs(after, size).map(name -> claim(name.value()).orElseThrow());
    }

    /** The editions that put right an earlier one, newest first. */
    Page<EditionContent> corrections(@Nullable String after, int size) {
        return Page.of(editions.corrected(key(after), size + 1), size, edition -> Cursor.of(edition.id()))
                .map(Edition::content);
    }

    /** Where the summaries and claims stand on this site, the newest of each first; their names need no escaping. */
    List<String> paths(int limit) {
        return Stream.concat(
                        newestArticles(null, limit / 2).items().stream().map(name -> "/reviews/" + name.value()),
                        newestSlugs(null, limit / 2).items().stream().map(name -> "/claims/" + name.value()))
                .toList();
    }

    private Page<Editions.Name> newestSlugs(@Nullable String after, int size) {
        return Page.of(editions.newestSlugs(key(after), size + 1), size, name -> Cursor.of(name.key()));
    }

    private Page<Editions.Name> newestArticles(@Nullable String after, int size) {
        return Page.of(editions.newestArticleSlugs(key(after), size + 1), size, name -> Cursor.of(name.key()));
    }

    private static long key(@Nullable String after) {
        return Cursor.parse(after, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
    }
}
