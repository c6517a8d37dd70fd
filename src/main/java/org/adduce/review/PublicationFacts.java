package org.adduce.review;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.RatingScale;
import org.jspecify.annotations.Nullable;

/**
 * All that the publication rules look at.
 *
 * @param authors    everyone who saved a revision or changed the claim's words since the last edition
 * @param approval   the approval in force
 * @param correction the correction that the next edition makes
 * @param complaints the address at which readers complain
 */
record PublicationFacts(
        ReviewContent content,
        RatingScale scale,
        Set<Account> authors,
        @Nullable Approval approval,
        @Nullable Correction correction,
        String complaints) {

    ReviewContent.CheckedClaim claim() {
        return content.claim();
    }

    Findings findings() {
        return content.findings();
    }

    List<Evidence> evidence() {
        return findings().evidence();
    }

    /** Where and when it was made: by an appearance, or by the article that says where it is from and when. */
    boolean appearanceIsKnown() {
        var article = content.article();
        return findings().appearances().stream().anyMatch(seen -> seen.date() != null && seen.place() != null)
                || (article.publishedAt() != null && (article.publisher() != null || article.url() != null));
    }

    long differentSources() {
        return evidence().stream()
                .map(piece -> piece.source().name())
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .distinct()
                .count();
    }

    boolean approvedBySomebodyElse() {
        return approval != null
                && authors.stream()
                        .noneMatch(author -> author.id() == approval.approver().id());
    }

    boolean correctionIsExplained() {
        return correction == null || !correction.whatWasWrong().isBlank();
    }
}
