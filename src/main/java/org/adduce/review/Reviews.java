package org.adduce.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.adduce.claim.Claim;

/** All claim reviews. Every claim has one, even if nothing was written in it yet. */
@ApplicationScoped
public class Reviews {

    private final EntityManager entities;

    Reviews(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The review of a claim, to be read.
     *
     * @throws NotFoundException if there is no such claim
     */
    public ClaimReview get(long claimId) {
        return of(found(entities.find(Claim.class, claimId)));
    }

    /** The review of a claim that was read already. */
    public ClaimReview of(Claim claim) {
        return find(claim.id()).orElseGet(() -> new ClaimReview(claim));
    }

    /** The review of a claim on which something was written. */
    public Optional<ClaimReview> find(long claimId) {
        return Optional.ofNullable(entities.find(ClaimReview.class, claimId));
    }

    /** One of its editions, the one in force or an earlier one. */
    public Optional<Edition> edition(ClaimReview review, int number) {
        return entities.createQuery("from Edition e where e.review = :review and e.number = :number", Edition.class)
                .setParameter("review", review)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The review of a claim, to be changed in the running transaction: whoever else changes this claim waits, and then
     * sees what was changed here.
     */
    ClaimReview lock(long claimId) {
        var claim = found(entities.find(Claim.class, claimId));
        entities.refresh(claim, LockModeType.PESSIMISTIC_WRITE);
        var found = find(claimId);
        found.ifPresent(entities::refresh);
        return found.orElseGet(() -> {
            var review = new ClaimReview(claim);
            entities.persist(review);
            return review;
        });
    }

    private static Claim found(Claim claim) {
        if (claim == null) {
            throw new NotFoundException();
        }
        return claim;
    }
}
