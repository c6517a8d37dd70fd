package org.adduce.demo;

import java.util.List;
import org.adduce.account.Role;
import org.adduce.claim.Dismissal;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.review.Findings;
import org.jspecify.annotations.Nullable;

/** What the demo desk holds, as {@code demo/desk.json} lists it. */
record DeskPlan(List<Person> people, List<PlannedArticle> articles, List<PlannedMatch> matches) {

    record Person(String name, String displayName, Role role) {}

    /** @param file in the folder {@code demo} */
    record PlannedArticle(String file, String publisher, String url, String publishedAt, List<PlannedClaim> claims) {}

    /** How far a claim has come: the stages, and a review that was returned to its author. */
    enum Progress {
        OPEN,
        DISMISSED,
        ASSIGNED,
        IN_REVIEW,
        RETURNED,
        SUBMITTED,
        APPROVED,
        PUBLISHED,
        WITHDRAWN;

        boolean reaches(Progress other) {
            return compareTo(other) >= 0;
        }
    }

    /**
     * @param words    that stand in the article once
     * @param reviewer the account name; null for a claim that nobody has yet
     * @param note     to the reviewer, with the assignment
     * @param comment  with which the review was returned
     * @param reason   of a withdrawal
     * @param findings as they stand at last
     */
    record PlannedClaim(
            String words,
            @Nullable String claimant,
            Progress stage,
            @Nullable Dismissal dismissal,
            @Nullable String reviewer,
            @Nullable String approver,
            @Nullable Integer dueInDays,
            @Nullable String note,
            @Nullable String comment,
            @Nullable String reason,
            @Nullable Findings findings,
            @Nullable PlannedCorrection correction) {}

    /**
     * What the first edition of a published claim said, before it was corrected to what the findings say.
     *
     * @param whatWasWrong in it
     */
    record PlannedCorrection(String whatWasWrong, String summary, String reasoning) {

        Findings before(Findings corrected) {
            return new Findings(
                    corrected.rating(),
                    summary,
                    reasoning,
                    corrected.chosenBecause(),
                    corrected.evidence(),
                    corrected.appearances(),
                    corrected.central(),
                    corrected.claimantResponse(),
                    corrected.waivers());
        }
    }

    /**
     * Two claims that belong together.
     *
     * @param one         the words of a planned claim
     * @param other       the words of another article's planned claim
     * @param reason      as matching would give it
     * @param shows       the words of the one that show the reason
     * @param otherShows  those of the other
     * @param confirmedBy the account name; null for a proposal
     */
    record PlannedMatch(
            String one,
            String other,
            Relation relation,
            double score,
            String reason,
            @Nullable String shows,
            @Nullable String otherShows,
            @Nullable String confirmedBy) {}
}
