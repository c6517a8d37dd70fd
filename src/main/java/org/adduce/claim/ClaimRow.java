package org.adduce.claim;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim as lists show it.
 *
 * @param formerAssignee who had it and left the desk; with {@code leftAt}, and null unless it needs a new assignee
 * @param openMatches how many matches of it wait for somebody to decide
 */
@TemplateData
public record ClaimRow(
        long id,
        String statement,
        @Nullable String claimant,
        long article,
        String articleTitle,
        double score,
        Stage stage,
        @Nullable Outcome outcome,
        @Nullable String assignee,
        @Nullable String formerAssignee,
        @Nullable Instant leftAt,
        @Nullable LocalDate due,
        boolean isOverdue,
        long openMatches) {

    private static final Set<Stage> AT_WORK = Set.of(Stage.OPEN, Stage.ASSIGNED, Stage.IN_REVIEW, Stage.SUBMITTED);

    static ClaimRow of(Claim claim, String articleTitle, long openMatches, LocalDate today) {
        var assignee = claim.assignee();
        var former = claim.formerAssignee();
        var due = claim.due();
        return new ClaimRow(
                claim.id(),
                claim.statement(),
                claim.claimant(),
                claim.articleId(),
                articleTitle,
                claim.score(),
                claim.stage(),
                claim.outcome(),
                assignee == null ? null : assignee.displayName(),
                former == null ? null : former.displayName(),
                claim.leftAt(),
                due,
                due != null && due.isBefore(today) && AT_WORK.contains(claim.stage()),
                openMatches);
    }

    /** For the bar, 0 to 100. */
    public long percent() {
        return Math.round(score * 100);
    }

    public String scoreWords() {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    public boolean canBeAccepted() {
        return Action.ACCEPT.startsFrom(stage);
    }
}
