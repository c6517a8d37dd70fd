package org.adduce.claim;

import java.util.Locale;
import org.adduce.audit.event.EventType;

/** What happens to claims beside the steps of their workflow ({@link Action}). */
public enum ClaimEvent implements EventType {
    /** About the article: how many claims were found in it. */
    CLAIMS_EXTRACTED,
    /** About the article: its claims could not be read out. */
    EXTRACTION_FAILED,
    /** About the article: a person wants it read again. */
    EXTRACTION_REPEATED,
    /** By hand. */
    CLAIM_MARKED,
    CLAIM_REPHRASED,
    /** About the claim that keeps the first part. */
    CLAIM_SPLIT,
    /** About the claim that is the second part. */
    CLAIM_SPLIT_OFF,
    CONFLICT_DECLARED,
    /** Whoever had it can no longer work: it needs a new assignee. By the program itself. */
    ASSIGNEE_LEFT;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
