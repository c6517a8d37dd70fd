package org.adduce.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ClaimantResponse;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Source;
import org.adduce.review.content.Waiver;

/** Findings for the unit tests: a complete one, and the same with one thing changed. */
final class Drafts {

    private Drafts() {}

    /** Everything there, publishable as it is. */
    static Findings complete() {
        return new Findings(
                "disputed",
                "The harbour master's log names 14 boats, not 40.",
                "The log lists **14** boats by name.\n\nThe board did not say where its figure comes from.",
                "The figure was repeated in three papers.",
                List.of(log(), interview()),
                List.of(new Appearance("https://example.org/board", "2026-02-23", "Meeting of the harbour board")),
                true,
                new ClaimantResponse(true, null, "We were told 40."),
                List.of());
    }

    static Evidence log() {
        return new Evidence(
                new Source("Harbour master", "document", "https://example.org/log"),
                "Sunk at their moorings: fourteen.",
                "page 3",
                "refutes",
                true,
                "2026-02-25",
                null,
                null);
    }

    static Evidence interview() {
        return new Evidence(
                new Source("Coast guard", "interview", null),
                "We counted fourteen wrecks.",
                null,
                "refutes",
                true,
                "2026-02-26",
                "By telephone",
                null);
    }

    static Findings rated(String rating) {
        var it = complete();
        return with(rating, it.summary(), it.reasoning(), it.chosenBecause(), it.evidence(), it);
    }

    static Findings summed(String summary) {
        var it = complete();
        return with(it.rating(), summary, it.reasoning(), it.chosenBecause(), it.evidence(), it);
    }

    static Findings reasoned(String reasoning) {
        var it = complete();
        return with(it.rating(), it.summary(), reasoning, it.chosenBecause(), it.evidence(), it);
    }

    static Findings chosenBecause(String reason) {
        var it = complete();
        return with(it.rating(), it.summary(), it.reasoning(), reason, it.evidence(), it);
    }

    static Findings evidence(Evidence... pieces) {
        var it = complete();
        return with(it.rating(), it.summary(), it.reasoning(), it.chosenBecause(), List.of(pieces), it);
    }

    /** With the second piece of evidence changed. */
    static Findings secondPiece(UnaryOperator<Evidence> change) {
        var pieces = new ArrayList<>(complete().evidence());
        pieces.set(1, change.apply(pieces.get(1)));
        return evidence(pieces.toArray(Evidence[]::new));
    }

    static Findings appearing(Appearance... appearances) {
        var it = complete();
        return new Findings(
                it.rating(),
                it.summary(),
                it.reasoning(),
                it.chosenBecause(),
                it.evidence(),
                List.of(appearances),
                it.central(),
                it.claimantResponse(),
                it.waivers());
    }

    static Findings central(boolean central, Evidence... pieces) {
        var it = complete();
        return new Findings(
                it.rating(),
                it.summary(),
                it.reasoning(),
                it.chosenBecause(),
                List.of(pieces),
                it.appearances(),
                central,
                it.claimantResponse(),
                it.waivers());
    }

    static Findings responded(ClaimantResponse response) {
        var it = complete();
        return new Findings(
                it.rating(),
                it.summary(),
                it.reasoning(),
                it.chosenBecause(),
                it.evidence(),
                it.appearances(),
                it.central(),
                response,
                it.waivers());
    }

    static Findings waiving(Findings it, Waiver... waivers) {
        return new Findings(
                it.rating(),
                it.summary(),
                it.reasoning(),
                it.chosenBecause(),
                it.evidence(),
                it.appearances(),
                it.central(),
                it.claimantResponse(),
                List.of(waivers));
    }

    private static Findings with(
            String rating, String summary, String reasoning, String chosen, List<Evidence> evidence, Findings rest) {
        return new Findings(
                rating,
                summary,
                reasoning,
                chosen,
                evidence,
                rest.appearances(),
                rest.central(),
                rest.claimantResponse(),
                rest.waivers());
    }
}
