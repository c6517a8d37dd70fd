package org.adduce.review.content;

import static org.adduce.claim.Outcome.DISPUTED;
import static org.adduce.claim.Outcome.INCONCLUSIVE;
import static org.adduce.claim.Outcome.VERIFIED;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The newsroom's published scale, in the order in which it is offered. Its words are the newsroom's own. */
public record RatingScale(List<Rating> ratings) {

    public RatingScale {
        ratings = List.copyOf(ratings);
        var ids = new HashSet<String>();
        for (var rating : ratings) {
            if (!ids.add(rating.id())) {
                throw new IllegalArgumentException("rating id: got \"" + rating.id() + "\" twice, want each once");
            }
        }
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("rating scale: got no rating, want at least one");
        }
    }

    /** The scale of a newsroom that has set none of its own. */
    public static RatingScale standard() {
        return new RatingScale(List.of(
                new Rating("verified", "Verified", "The evidence confirms the claim as it was made.", VERIFIED, 5, "✓"),
                new Rating(
                        "mostly-verified",
                        "Mostly verified",
                        "The evidence confirms the claim except for a detail that does not change its meaning.",
                        VERIFIED,
                        4,
                        "◕"),
                new Rating(
                        "missing-context",
                        "Missing context",
                        "The claim is accurate but misleading, because it leaves out important facts.",
                        INCONCLUSIVE,
                        3,
                        "◐"),
                new Rating(
                        "unproven",
                        "Unproven",
                        "The evidence we found neither confirms nor refutes the claim.",
                        INCONCLUSIVE,
                        null,
                        "?"),
                new Rating("disputed", "Disputed", "The evidence contradicts the claim.", DISPUTED, 1, "✗")));
    }

    public Optional<Rating> rating(@Nullable String id) {
        return ratings.stream().filter(rating -> rating.id().equals(id)).findFirst();
    }
}
