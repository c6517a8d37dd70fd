package org.adduce.claim.match;

import java.time.Instant;
import org.adduce.claim.Claim;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/**
 * A match as the API shows it.
 *
 * @param relation same, conflict or related
 * @param score    how sure the relation is, from 0 to 1
 * @param state    proposed, confirmed or rejected
 */
public record MatchJson(
        long id,
        String relation,
        double score,
        Grounds reason,
        String state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        Instant proposedAt,
        Side first,
        Side second) {

    /** Why it was proposed, and what that means in words. */
    public record Grounds(String key, String words) {}

    /**
     * One of its claims.
     *
     * @param quote the words of its passage
     * @param shows those of them that show the reason
     */
    public record Side(
            long claim,
            String text,
            String quote,
            @Nullable String shows,
            @Nullable String claimant,
            String stage,
            long article,
            String articleTitle,
            @Nullable String publisher,
            @Nullable String publishedAt) {

        static Side of(Match match, Claim claim) {
            var article = claim.article();
            return new Side(
                    claim.id(),
                    claim.statement(),
                    claim.passage().exact(),
                    match.words(claim),
                    claim.claimant(),
                    claim.stage().id(),
                    claim.articleId(),
                    article.title(),
                    article.publisher(),
                    article.publishedAt());
        }
    }

    static MatchJson of(Match match, MessageLookup messageLookup) {
        var decision = match.decision();
        return new MatchJson(
                match.id(),
                Proposal.id(match.relation()),
                match.score(),
                new Grounds(match.reason(), messageLookup.of("grounds", match.reason())),
                match.isProposed() ? "proposed" : match.isConfirmed() ? "confirmed" : "rejected",
                decision == null ? null : decision.by().name(),
                decision == null ? null : decision.at(),
                match.proposedAt(),
                Side.of(match, match.first()),
                Side.of(match, match.second()));
    }
}
