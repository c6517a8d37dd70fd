package org.adduce.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.adduce.claim.Outcome;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ApprovalWaiver;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What an edition holds by value: everything that a public page shows, so that nothing shown can change behind it.
 *
 * @param claim          the claim's id; never shown, it leads staff back to the work
 * @param edition        its number, from 1
 * @param slug           of the claim, for {@code /claims/<slug>}
 * @param claimant       null where it is unknown
 * @param reasoning      Markdown as typed
 * @param authors        display names of everyone who saved a revision or changed the claim's words since the edition before
 * @param approver       display name
 * @param approvalWaiver why there was no second person; null where there was one
 * @param firstPublished when the first edition appeared
 * @param published      when this edition appeared
 * @param corrections    what was wrong in earlier editions, newest first
 */
public record EditionContent(
        long claim,
        int edition,
        String slug,
        String statement,
        @Nullable String claimant,
        Quote quote,
        ArticleReference article,
        Verdict verdict,
        String summary,
        String reasoning,
        String chosenBecause,
        List<Evidence> evidence,
        List<Appearance> appearances,
        boolean central,
        ClaimantResponse claimantResponse,
        List<PublishedWaiver> waivers,
        List<String> authors,
        String approver,
        @Nullable ApprovalWaiver approvalWaiver,
        Instant firstPublished,
        Instant published,
        List<CorrectionNote> corrections) {

    /** The claim's passage among a few words of its paragraph, never more of somebody else's text. */
    public record Quote(String before, String exact, String after) {}

    /**
     * The article as the approved revision describes it.
     *
     * @param slug        for {@code /reviews/<slug>}
     * @param publishedAt ISO 8601 date, or date and time
     */
    public record ArticleReference(
            long id,
            String slug,
            String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String publishedAt,
            @Nullable String byline,
            @Nullable String language) {}

    /** The rating as the scale defined it then. */
    public record Verdict(
            String rating,
            String label,
            String definition,
            String symbol,
            Outcome outcome,
            @Nullable Integer number) {

        static Verdict of(Rating rating) {
            return new Verdict(
                    rating.id(),
                    rating.label(),
                    rating.definition(),
                    rating.symbol(),
                    rating.outcome(),
                    rating.number());
        }
    }

    /**
     * A publication rule that was set aside.
     *
     * @param rule   the rule's id
     * @param words  its sentence
     * @param waivedBy display name
     */
    public record PublishedWaiver(
            String rule,
            String words,
            @Nullable String waivedBy,
            @Nullable String reason) {}

    /**
     * What was wrong and is put right.
     *
     * @param edition the edition in which it is put right
     * @param changed the fields of the review in which the two editions differ, as the API spells them
     */
    public record CorrectionNote(int edition, Instant published, String whatWasWrong, List<String> changed) {}

    /** Whether this is the first that the public saw. */
    @JsonIgnore
    public boolean isFirst() {
        return edition == 1;
    }
}
