package org.adduce.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reviews that the public sees, the withdrawn ones among them, whose page stays: each with its latest edition
 * ({@link ClaimReview#edition()}), from which alone pages are made.
 */
@ApplicationScoped
public class PublishedReviews {

    private final EntityManager entities;

    PublishedReviews(EntityManager entities) {
        this.entities = entities;
    }

    /** The review of {@code /claims/<slug>}. */
    public Optional<ClaimReview> bySlug(String slug) {
        return entities.createQuery(
                        """
                        from ClaimReview review join fetch review.edition edition
                        left join fetch review.correction left join fetch review.withdrawal
                        where edition.slug = :slug""",
                        ClaimReview.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The reviews of {@code /reviews/<slug>}, first published first; none for an article of which nothing is public. */
    public List<ClaimReview> ofArticle(String articleSlug) {
        return entities.createQuery(
                        """
                        from ClaimReview review join fetch review.edition edition
                        left join fetch review.correction left join fetch review.withdrawal
                        where edition.articleSlug = :slug order by review.claimId""",
                        ClaimReview.class)
                .setParameter("slug", articleSlug)
                .getResultList();
    }

    /** The name of an article in public addresses; null while nothing about it is public. */
    public @Nullable String articleSlug(long article) {
        return entities.createQuery(
                        "select e.articleSlug from Edition e where e.articleId = :article order by e.id", String.class)
                .setParameter("article", article)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Withdrawals, newest first. */
    public List<Withdrawal> withdrawals(int limit) {
        return entities.createQuery(
                        """
                        from Withdrawal withdrawal join fetch withdrawal.edition
                        order by withdrawal.withdrawnAt desc, withdrawal.id desc""",
                        Withdrawal.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
