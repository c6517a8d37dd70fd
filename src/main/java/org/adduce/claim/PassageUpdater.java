package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.IntUnaryOperator;
import org.adduce.extraction.text.Passage;

/**
 * Lets claims follow an erasure: their article's text has other places now. The session forgets each article's claims once
 * they are written, for which Panache has no word but {@code getEntityManager().clear()}: the erasure goes on in plain SQL
 * beside the session, which would tell what is no longer so, and each further query would look through all of them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PassageUpdater {

    private final Claims claims;

    PassageUpdater(Claims claims) {
        this.claims = claims;
    }

    /**
     * Points the claims of an article to where their words stand now, and takes over how they read there.
     *
     * @param text  the article's text as it is now
     * @param start where what began at a place begins now
     * @param end   where what ended at a place ends now
     */
    public void follow(long article, String text, IntUnaryOperator start, IntUnaryOperator end) {
        claims.list("articleId", article).forEach(claim -> {
            var passage = claim.passage();
            int from = start.applyAsInt(passage.start());
            int to = Math.min(end.applyAsInt(passage.end()), from + Claim.QUOTE_LIMIT);
            boolean cutsPair = Character.isHighSurrogate(text.charAt(to - 1));
            claim.follow(Passage.of(text, from, cutsPair ? to - 1 : to));
        });
        claims.flush();
        claims.getEntityManager().clear();
    }
}
