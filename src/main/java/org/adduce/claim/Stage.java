package org.adduce.claim;

import java.util.Locale;

/** Where the work on a claim stands; what was found is another matter ({@link Outcome}). */
public enum Stage {
    /** Proposed by extraction, accepted by nobody yet. */
    CANDIDATE,
    /** Not to be checked, for a reason on record. */
    DISMISSED,
    /** To be checked, by nobody in particular. */
    OPEN,
    /** To be checked by its assignee, who has not begun. */
    ASSIGNED,
    IN_REVIEW,
    /** Waiting for the second person. */
    SUBMITTED,
    /** One revision was approved and may be published. */
    APPROVED,
    PUBLISHED,
    WITHDRAWN;

    /** Whether what a claim says can still be changed; after submission it is returned first. */
    boolean isEditable() {
        return this == CANDIDATE || this == OPEN || this == ASSIGNED || this == IN_REVIEW;
    }

    /** Its name in addresses, the API and message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
