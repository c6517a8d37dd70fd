package org.adduce.review;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.adduce.claim.Claim;
import org.adduce.claim.Claims;

/**
 * All claim reviews. Every claim has one, even if nothing was written in it yet. What is locked is read anew, which Panache
 * cannot say: {@link #lock} asks the session.
 */
@ApplicationScoped
public class Reviews implements PanacheRepository<ClaimReview> {

    /** From the latest edition alone pages are made; the withdrawn ones have theirs too. */
    private static final String PUBLISHED = """
            from ClaimReview review join fetch review.edition edition
            left join fetch review.correction left join fetch review.withdrawal
            """;

    private final Claims claims;

    Reviews(Claims claims) {
        this.claims = claims;
    }

    /**
     * The review of a claim, to be read.
     *
     * @throws NotFoundException if there is no such claim
     */
    public ClaimReview get(long claimId) {
        return of(claims.get(claimId));
    }

    /** The review of a claim that was read already. */
    public ClaimReview of(Claim claim) {
        return find(claim.id()).orElseGet(() -> new ClaimReview(claim));
    }

    /** The review of a claim on which something was written. */
    public Optional<ClaimReview> find(long claimId) {
        return findByIdOptional(claimId);
    }

    /** The review that the public sees under {@code /claims/<slug>}, with its latest edition. */
    public Optional<ClaimReview> published(String slug) {
        return find(PUBLISHED + "where edition.slug = ?1", slug).firstResultOptional();
    }

    /**
     * The reviews that the public sees under {@code /reviews/<slug>}, first published first; none for an article of which
     * nothing is public.
     */
    public List<ClaimReview> publishedOfArticle(String articleSlug) {
        return list(PUBLISHED + "where edition.articleSlug = ?1 order by review.claimId", articleSlug);
    }

    /**
     * The review of a claim, to be changed in the running transaction: whoever else changes this claim waits, and then
     * sees what was changed here.
     *
     * @throws NotFoundException if there is no such claim
     */
    public ClaimReview lock(long claimId) {
        var claim = claims.get(claimId);
        getEntityManager().refresh(claim, LockModeType.PESSIMISTIC_WRITE);
        var found = find(claimId);
        found.ifPresent(getEntityManager()::refresh);
        return found.orElseGet(() -> {
            var review = new ClaimReview(claim);
            persist(review);
            return review;
        });
    }
}
