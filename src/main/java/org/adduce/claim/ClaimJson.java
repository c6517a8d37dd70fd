package org.adduce.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/** A claim as the API shows it. */
public record ClaimJson(
        long id,
        long article,
        String text,
        Quote quote,
        Position position,
        @Nullable String claimant,
        boolean direct,
        double score,
        List<Scored> reasons,
        boolean byHand,
        String stage,
        @Nullable String outcome,
        @Nullable String rating,
        @Nullable String assignee,
        @Nullable String formerAssignee,
        @Nullable LocalDate due,
        @Nullable String dismissal,
        @Nullable Long duplicateOf,
        Instant createdAt,
        Instant changedAt) {

    /** The W3C Web Annotation's TextQuoteSelector. */
    public record Quote(String exact, String prefix, String suffix) {}

    /** Its TextPositionSelector: UTF-16 units of the article's text, the end exclusive. */
    public record Position(int start, int end) {}

    /** One part of the score, and what it means in words. */
    public record Scored(
            String key, double weight, @Nullable String detail, String words) {}

    public static ClaimJson of(Claim claim, MessageLookup messageLookup) {
        var passage = claim.passage();
        var assignee = claim.assignee();
        var former = claim.formerAssignee();
        var outcome = claim.outcome();
        var dismissal = claim.dismissal();
        return new ClaimJson(
                claim.id(),
                claim.articleId(),
                claim.statement(),
                new Quote(passage.exact(), passage.prefix(), passage.suffix()),
                new Position(passage.start(), passage.end()),
                claim.claimant(),
                claim.isDirect(),
                claim.score(),
                claim.reasons().stream()
                        .map(r -> new Scored(r.key(), r.weight(), r.detail(), messageLookup.of("score", r.key())))
                        .toList(),
                claim.isByHand(),
                claim.stage().id(),
                outcome == null ? null : outcome.id(),
                claim.rating(),
                assignee == null ? null : assignee.name(),
                former == null ? null : former.name(),
                claim.due(),
                dismissal == null ? null : dismissal.id(),
                claim.duplicateOf(),
                claim.createdAt(),
                claim.changedAt());
    }
}
