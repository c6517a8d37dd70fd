package org.adduce.site;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.adduce.claim.Outcome;
import org.adduce.review.ClaimReview;
import org.adduce.review.Correction;
import org.adduce.review.Edition;
import org.adduce.review.EditionContent;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the public sees it: its latest edition, and what happened to it since.
 *
 * @param content          what the edition holds
 * @param sha256           the edition's hash
 * @param recorded         whether the audit log knows this edition as it is; false after a change behind the program's back
 * @param erased           when parts of it were removed on a person's demand; null when none were, or the log does not say so
 * @param underReviewSince when a correction was opened that is still under way
 * @param withdrawal       null while the edition is in force
 * @param changed          when anything on its page changed last, as far as this program did it
 */
@TemplateData
public record PublishedClaim(
        EditionContent content,
        String sha256,
        boolean recorded,
        @Nullable Instant erased,
        @Nullable Instant underReviewSince,
        @Nullable Retraction withdrawal,
        Instant changed) {

    /** Why the verdict no longer stands. */
    @TemplateData
    public record Retraction(String reason, Instant at) {}

    /** As one edition of it showed it, the latest or an earlier one. */
    static PublishedClaim of(ClaimReview review, Edition edition, boolean recorded, @Nullable Instant erased) {
        var correction = review.correction();
        var withdrawal = review.withdrawal();
        return new PublishedClaim(
                edition.content(),
                edition.sha256(),
                recorded,
                erased,
                correction == null ? null : correction.openedAt(),
                withdrawal == null ? null : new Retraction(withdrawal.reason(), withdrawal.withdrawnAt()),
                Stream.of(
                                Stream.of(edition.publishedAt()),
                                Stream.ofNullable(edition.erasedAt()),
                                Stream.ofNullable(withdrawal).map(w -> w.withdrawnAt()),
                                review.corrections().stream().flatMap(PublishedClaim::moments))
                        .flatMap(moments -> moments)
                        .max(Instant::compareTo)
                        .orElseThrow());
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** Its path on this site. */
    public String path() {
        return "/claims/" + content.slug();
    }

    public Outcome outcome() {
        return content.verdict().outcome();
    }

    /** All of its editions up to this one, newest first. */
    public List<PastEdition> editions() {
        return PastEdition.of(content);
    }

    /** Whether there was more than one edition. */
    public boolean isUpdated() {
        return !content.isFirst();
    }

    /** The display names of its authors, separated by commas. */
    public String authorNames() {
        return String.join(", ", content.authors());
    }

    public List<Evidence> supporting() {
        return evidence(Stance.SUPPORTS);
    }

    public List<Evidence> refuting() {
        return evidence(Stance.REFUTES);
    }

    public List<Evidence> context() {
        return evidence(Stance.CONTEXT);
    }

    private List<Evidence> evidence(Stance stance) {
        return content.evidence().stream()
                .filter(piece -> stance.id().equals(piece.stance()))
                .toList();
    }

    private static Stream<Instant> moments(Correction correction) {
        return Stream.of(correction.openedAt(), correction.closedAt()).filter(Objects::nonNull);
    }
}
