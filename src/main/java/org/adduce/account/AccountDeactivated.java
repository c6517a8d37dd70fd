package org.adduce.account;

import org.jspecify.annotations.Nullable;

/**
 * A person can no longer work; fired in the transaction that deactivates them, so that their work is taken from them in it.
 *
 * @param by the account that did it; null for the program itself
 */
public record AccountDeactivated(long accountId, @Nullable Long by) {}
