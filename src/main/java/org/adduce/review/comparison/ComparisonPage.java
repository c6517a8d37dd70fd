package org.adduce.review.comparison;

import java.util.List;
import org.adduce.claim.Claim;
import org.adduce.review.ClaimReview;

/**
 * Two versions of one review, field by field.
 *
 * @param mine   what this person typed, as JSON, to be sent along
 * @param fields all that either version fills in, the differing ones marked
 */
public record ComparisonPage(ClaimReview review, String mine, List<FieldPair> fields) {

    /** One field in both versions, readable. */
    public record FieldPair(String name, String theirs, String mine) {

        public boolean differs() {
            return !theirs.equals(mine);
        }
    }

    public Claim claim() {
        return review.claim();
    }

    public boolean differs() {
        return fields.stream().anyMatch(FieldPair::differs);
    }
}
