package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * The candidates on which no person has done or decided anything. They are extraction's own, and change with it; all
 * other claims are people's.
 */
@ApplicationScoped
class Untouched {

    private final EntityManager entities;

    Untouched(EntityManager entities) {
        this.entities = entities;
    }

    /** Nobody accepted, dismissed, marked, reworded or split them, declared a conflict, named them or decided on a match. */
    List<Claim> of(long articleId) {
        return entities.createQuery(
                        """
                        from Claim c where c.articleId = :article and c.stage = org.adduce.claim.Stage.CANDIDATE
                        and c.byHand = false and c.wordedBy is empty
                        and not exists (select k.id from ConflictOfInterest k where k.claim = c)
                        and not exists (select o.id from Claim o where o.duplicateOf = c.id)
                        and not exists (select d.id from MatchDecision d where d.match.first = c or d.match.second = c)
                        order by c.positionStart""",
                        Claim.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /** Takes it off the desk, with the matches that nobody decided on; it leaves no trace as nothing was done with it. */
    void remove(Claim claim) {
        entities.createQuery("delete from Match m where m.first = :claim or m.second = :claim")
                .setParameter("claim", claim)
                .executeUpdate();
        entities.remove(claim);
    }
}
