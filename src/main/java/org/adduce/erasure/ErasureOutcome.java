package org.adduce.erasure;

import java.util.List;

/**
 * What an erasure did, or would do.
 *
 * @param accounts the paths of the accounts that are nobody's any more
 */
public record ErasureOutcome(List<String> accounts, ErasureFindings found) {}
