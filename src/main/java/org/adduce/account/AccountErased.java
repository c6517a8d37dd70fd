package org.adduce.account;

import java.time.Instant;

/**
 * A person's account no longer names them, on their demand; fired in the transaction that erases it, so that what they left
 * elsewhere goes in it.
 *
 * @param instead what stands where their own words stood
 */
public record AccountErased(long accountId, String instead, Instant at) {}
