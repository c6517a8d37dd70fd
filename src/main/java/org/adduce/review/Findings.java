package org.adduce.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.FormText;
import org.adduce.review.content.Rating;
import org.adduce.review.content.Waiver;
import org.adduce.workflow.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer writes down about a claim. It may be incomplete; {@link FindingsCheck} says what is wrong in it, and
 * {@link #missingForSubmission()} what is not there yet.
 *
 * @param rating        the id of a {@link Rating}
 * @param summary       the sentence that justifies it
 * @param reasoning     Markdown
 * @param chosenBecause why this claim was chosen to be checked
 * @param central       whether the article stands or falls with the claim
 */
public record Findings(
        @Nullable String rating,
        @Nullable String summary,
        @Nullable String reasoning,
        @Nullable String chosenBecause,
        List<Evidence> evidence,
        List<Appearance> appearances,
        boolean central,
        ClaimantResponse claimantResponse,
        List<Waiver> waivers) {

    public Findings {
        rating = FormText.orNull(rating);
        summary = FormText.orNull(summary);
        reasoning = FormText.orNull(reasoning);
        chosenBecause = FormText.orNull(chosenBecause);
        evidence = listed(evidence);
        appearances = listed(appearances);
        claimantResponse = claimantResponse == null ? new ClaimantResponse(false, null, null) : claimantResponse;
        waivers = listed(waivers);
    }

    public static Findings empty() {
        return new Findings(
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                false,
                new ClaimantResponse(false, null, null),
                List.of());
    }

    /** The rating and the sentence that justifies it are both there. */
    public boolean hasVerdict() {
        return rating != null && summary != null;
    }

    /** What the second person could not judge without. */
    List<Issue> missingForSubmission() {
        return Stream.of(
                        missing(rating == null, "rating", "is_given"),
                        missing(summary == null, "summary", "is_given"),
                        missing(evidence.isEmpty(), "evidence", "has_one"),
                        missing(
                                central && evidence.size() == 1 && waiver(PublicationRule.INDEPENDENT_SOURCES) == null,
                                "evidence",
                                "has_two_for_central_claim"))
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    Waiver waiver(PublicationRule rule) {
        return waivers.stream()
                .filter(waiver -> rule.id().equals(waiver.rule()) && waiver.reason() != null)
                .findFirst()
                .orElse(null);
    }

    /** The same without the rows that were left blank. */
    public Findings withoutBlanks() {
        return withEvidence(evidence.stream().filter(piece -> !piece.isBlank()).toList())
                .withAppearances(appearances.stream()
                        .filter(seen -> seen.url() != null || seen.date() != null || seen.place() != null)
                        .toList())
                .withWaivers(waivers.stream()
                        .filter(waiver -> waiver.rule() != null || waiver.reason() != null)
                        .toList());
    }

    public Findings withEvidence(List<Evidence> others) {
        return new Findings(
                rating, summary, reasoning, chosenBecause, others, appearances, central, claimantResponse, waivers);
    }

    public Findings withAppearances(List<Appearance> others) {
        return new Findings(
                rating, summary, reasoning, chosenBecause, evidence, others, central, claimantResponse, waivers);
    }

    public Findings withWaivers(List<Waiver> others) {
        return new Findings(
                rating, summary, reasoning, chosenBecause, evidence, appearances, central, claimantResponse, others);
    }

    /** The same, with each waiver under the name of the person who recorded it first in these words. */
    Findings withWaiversBy(String name, Findings before) {
        var named = waivers.stream()
                .map(waiver -> before.waivers.stream()
                        .filter(waiver::saysTheSameAs)
                        .findFirst()
                        .orElse(new Waiver(waiver.rule(), waiver.reason(), name)))
                .toList();
        return withWaivers(named);
    }

    private static @Nullable Issue missing(boolean missing, String field, String key) {
        return missing ? new Issue(field, key) : null;
    }

    private static <T> List<T> listed(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }
}
