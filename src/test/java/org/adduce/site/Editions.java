package org.adduce.site;

import java.time.Instant;
import java.util.List;
import org.adduce.claim.Outcome;
import org.adduce.review.EditionContent;
import org.adduce.review.EditionContent.ArticleReference;
import org.adduce.review.EditionContent.CorrectionNote;
import org.adduce.review.EditionContent.Quote;
import org.adduce.review.EditionContent.Verdict;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Source;
import org.jspecify.annotations.Nullable;

/** What editions hold, for unit tests without a database. */
final class Editions {

    static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant SECOND = Instant.parse("2026-03-05T11:30:00Z");

    private Editions() {}

    static PublishedClaim inForce(EditionContent content) {
        return new PublishedClaim(content, "00", true, null, null, null, content.published());
    }

    static PublishedClaim withdrawn(EditionContent content, String reason) {
        return new PublishedClaim(
                content, "00", true, null, null, new PublishedClaim.Retraction(reason, SECOND), SECOND);
    }

    static EditionContent content(
            Outcome outcome, @Nullable Integer number, @Nullable String claimant, String statement) {
        return content(outcome, number, claimant, statement, "https://post.example/boats", List.of());
    }

    static EditionContent content(
            Outcome outcome,
            @Nullable Integer number,
            @Nullable String claimant,
            String statement,
            @Nullable String url,
            List<CorrectionNote> corrections) {
        return new EditionContent(
                7,
                corrections.size() + 1,
                "forty-boats-7",
                statement,
                claimant,
                new Quote("", statement, ""),
                new ArticleReference(
                        3, "boats-3", "Boats sank", "Harbour Post", url, "2026-02-20T08:00:00Z", null, "en"),
                new Verdict(outcome.id(), "Label of " + outcome.id(), "Means this.", "x", outcome, number),
                "In one sentence.",
                "Because.",
                "It matters.",
                List.of(new Evidence(
                        new Source("Log", "document", "javascript:alert(1)"),
                        "Fourteen.",
                        null,
                        "refutes",
                        true,
                        null,
                        null,
                        null)),
                List.of(
                        new Appearance("https://board.example/minutes", "2026-02-18", "Meeting"),
                        new Appearance("https://post.example/boats", null, "again"),
                        new Appearance(null, "2026-02-19", "Radio")),
                false,
                new ClaimantResponse(true, null, null),
                List.of(),
                List.of("Ana Arroyo"),
                "Eva Engström",
                null,
                FIRST,
                corrections.isEmpty() ? FIRST : SECOND,
                corrections);
    }
}
