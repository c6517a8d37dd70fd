package org.adduce.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adduce.article.Description;
import org.adduce.audit.event.Change;
import org.adduce.claim.Claim;
import org.adduce.review.content.ReviewJson;
import org.jspecify.annotations.Nullable;

/**
 * What one revision holds by value: the claim as it was made and worded then, its article as it was described then, and
 * what was found about it.
 */
public record ReviewContent(CheckedClaim claim, Description article, Findings findings) {

    /**
     * The claim as it stood when the revision was saved.
     *
     * @param article the article's id
     * @param quote   the words of its passage
     * @param start   first UTF-16 unit of the passage in the article's text
     * @param end     the unit after its last
     */
    public record CheckedClaim(
            String statement, @Nullable String claimant, long article, String quote, int start, int end) {

        static CheckedClaim of(Claim claim) {
            var passage = claim.passage();
            return new CheckedClaim(
                    claim.statement(),
                    claim.claimant(),
                    claim.article().id(),
                    passage.exact(),
                    passage.start(),
                    passage.end());
        }
    }

    /** These findings about the claim as it stands now. */
    static ReviewContent of(Claim claim, Findings findings) {
        return new ReviewContent(CheckedClaim.of(claim), claim.article().description(), findings);
    }

    static ReviewContent read(String json) {
        return ReviewJson.read(json, ReviewContent.class);
    }

    /** Canonical: the same content always gives the same characters. */
    String json() {
        return ReviewJson.write(this);
    }

    /** Adds to a change, for the log, each field in which this content differs from the one before it. */
    Change describe(Change change, @Nullable ReviewContent before) {
        var was = before == null ? Map.<String, @Nullable Object>of() : before.inShort();
        var described = change;
        for (var field : inShort().entrySet()) {
            described = described.with(field.getKey(), was.get(field.getKey()), field.getValue());
        }
        return described;
    }

    /** The fields in which this content differs from the other, as the API spells them; the claim's words are its text. */
    List<String> differencesTo(ReviewContent other) {
        var theirs = other.inFull();
        return inFull().entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), theirs.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, @Nullable Object> inFull() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("text", claim.statement);
        fields.put("claimant", claim.claimant);
        fields.put("article", article);
        fields.put("rating", findings.rating());
        fields.put("summary", findings.summary());
        fields.put("reasoning", findings.reasoning());
        fields.put("chosenBecause", findings.chosenBecause());
        fields.put("evidence", findings.evidence());
        fields.put("appearances", findings.appearances());
        fields.put("central", findings.central());
        fields.put("claimantResponse", findings.claimantResponse());
        fields.put("waivers", findings.waivers());
        return fields;
    }

    private Map<String, @Nullable Object> inShort() {
        var fields = inFull();
        fields.put("article", LogSummary.article(article));
        fields.put("evidence", LogSummary.evidence(findings));
        fields.put("appearances", LogSummary.appearances(findings));
        fields.put("claimantResponse", LogSummary.response(findings));
        fields.put("waivers", LogSummary.waivers(findings));
        return fields;
    }
}
