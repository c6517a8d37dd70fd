package org.adduce.claim;

import org.adduce.account.Account;

/** Claims without a database for the unit tests of the packages above. */
public final class ClaimsInHand {

    private ClaimsInHand() {}

    public static Claim inReviewBy(Account assignee) {
        return Cases.inReviewBy(assignee);
    }

    public static Claim assignedTo(Account assignee) {
        return Cases.assignedTo(assignee);
    }
}
