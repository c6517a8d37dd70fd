package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.IntUnaryOperator;
import org.adduce.account.AccountErased;
import org.adduce.extraction.Passage;

/** Lets claims follow an erasure: their article's text has other places now, and what a person said of themself is gone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MovedPassages {

    private final EntityManager entities;

    MovedPassages(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Points the claims of an article to where their words stand now, and takes over how they read there.
     *
     * @param text  the article's text as it is now
     * @param start where what began at a place begins now
     * @param end   where what ended at a place ends now
     */
    public void follow(long article, String text, IntUnaryOperator start, IntUnaryOperator end) {
        entities.createQuery("from Claim where articleId = :article", Claim.class)
                .setParameter("article", article)
                .getResultStream()
                .forEach(claim -> {
                    var passage = claim.passage();
                    int from = start.applyAsInt(passage.start());
                    int to = Math.min(end.applyAsInt(passage.end()), from + Claim.QUOTE_LIMIT);
                    boolean cutsPair = Character.isHighSurrogate(text.charAt(to - 1));
                    claim.follow(Passage.of(text, from, cutsPair ? to - 1 : to));
                });
        entities.flush();
        entities.clear();
    }

    /** Conflicts of interest tell of a person's family and friends. */
    void forget(@Observes AccountErased account) {
        entities.createQuery("update ConflictOfInterest set reason = :instead where account.id = :account")
                .setParameter("instead", account.instead())
                .setParameter("account", account.accountId())
                .executeUpdate();
    }
}
