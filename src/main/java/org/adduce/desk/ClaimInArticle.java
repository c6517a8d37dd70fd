package org.adduce.desk;

import io.quarkus.qute.TemplateData;
import org.adduce.claim.Claim;
import org.adduce.claim.Outcome;
import org.adduce.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is marked in its article and listed beside it.
 *
 * @param start first UTF-16 unit of its passage in the article's text
 * @param end   the unit after its last
 */
@TemplateData
record ClaimInArticle(
        long id,
        String statement,
        @Nullable String claimant,
        int start,
        int end,
        Stage stage,
        @Nullable Outcome outcome) {

    static ClaimInArticle of(Claim claim) {
        var passage = claim.passage();
        return new ClaimInArticle(
                claim.id(),
                claim.statement(),
                claim.claimant(),
                passage.start(),
                passage.end(),
                claim.stage(),
                claim.outcome());
    }

    /** The class it is styled by: what was found, where something was, else the stage. */
    public String look() {
        return outcome == null ? stage.id() : outcome.id();
    }

    int length() {
        return end - start;
    }
}
