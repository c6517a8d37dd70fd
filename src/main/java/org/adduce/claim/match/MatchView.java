package org.adduce.claim.match;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import org.adduce.claim.Claim;
import org.adduce.claim.ClaimView;
import org.adduce.claim.Outcome;
import org.adduce.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A match as the page of one of its claims shows it.
 *
 * @param relation  the relation's name
 * @param here      what the claim of the page says
 * @param there     what the other one says
 * @param duplicate the claim that confirming dismisses as a duplicate; null where both are only linked
 * @param decidedBy who confirmed or rejected it; null for a proposal
 */
@TemplateData
public record MatchView(
        long id,
        String relation,
        String reason,
        double score,
        Statement here,
        Statement there,
        @Nullable Long duplicate,
        boolean isConfirmed,
        boolean isRejected,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    private static final double VERY_LIKELY = 0.8;
    private static final double LIKELY = 0.6;

    /**
     * What a claim says, where, and who said it.
     *
     * @param passage split around the words that show why it was matched; these are empty where they cannot be shown
     */
    @TemplateData
    public record Statement(
            long claim,
            long article,
            String articleTitle,
            @Nullable String publisher,
            @Nullable String publishedAt,
            @Nullable String language,
            @Nullable String claimant,
            String statement,
            Stage stage,
            @Nullable Outcome outcome,
            ClaimView.Paragraph passage) {

        static Statement of(Claim claim, @Nullable String words) {
            var article = claim.article();
            return new Statement(
                    claim.id(),
                    claim.articleId(),
                    article.title(),
                    article.publisher(),
                    article.publishedAt(),
                    article.language(),
                    claim.claimant(),
                    claim.statement(),
                    claim.stage(),
                    claim.outcome(),
                    around(words, claim.passage().exact()));
        }

        private static ClaimView.Paragraph around(@Nullable String words, String passage) {
            if (words == null || !passage.contains(words)) {
                return new ClaimView.Paragraph(passage, "", "");
            }
            int at = passage.indexOf(words);
            return new ClaimView.Paragraph(passage.substring(0, at), words, passage.substring(at + words.length()));
        }
    }

    static MatchView of(Match match, Claim here, @Nullable Long duplicate) {
        var there = match.other(here);
        var decision = match.decision();
        return new MatchView(
                match.id(),
                Proposal.id(match.relation()),
                match.reason(),
                match.score(),
                Statement.of(here, match.words(here)),
                Statement.of(there, match.words(there)),
                duplicate,
                match.isConfirmed(),
                match.isRejected(),
                decision == null ? null : decision.by().displayName(),
                decision == null ? null : decision.at());
    }

    public boolean isProposed() {
        return decidedBy == null;
    }

    /** How sure it is, as the last part of a message's key. */
    public String sureness() {
        return score >= VERY_LIKELY ? "very_likely" : score >= LIKELY ? "likely" : "possible";
    }

    /** What confirming does to the claims, as the last part of a message's key. */
    public String consequence() {
        if (!relation.equals("same")) {
            return "none";
        }
        return duplicate == null ? "linked" : duplicate == here.claim() ? "this_settled" : "other_settled";
    }

    /** @param step the last part of the address that takes it, {@code confirmation} */
    public String address(String step) {
        return "/desk/matches/" + id + "/" + step;
    }
}
