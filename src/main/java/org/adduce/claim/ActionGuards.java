package org.adduce.claim;

import org.adduce.account.Account;
import org.adduce.workflow.Guards;

/**
 * What must hold for an action beside the table, as a package above this one knows it: that no edition exists, that the
 * person is no author. Every bean of this type is asked.
 */
public interface ActionGuards {

    /** Adds what this person's taking this action on this claim depends on; nothing where there is no more to it. */
    void add(Guards guards, Action action, Claim claim, Account person);

    /** Adds what splitting this claim in two depends on. */
    void addToSplit(Guards guards, Claim claim);
}
