package org.adduce.audit.erasure;

import java.time.Instant;
import java.util.Optional;
import org.adduce.audit.tlog.LoggedChange;

/**
 * What the log says of something from which a person's data were removed on their demand.
 *
 * @param at        when it was removed
 * @param sha256    of what was left, in hex
 * @param entry     the exact bytes of the entry of the change that made the whole, which is still proven
 * @param proof     that this entry stands in the log (C2SP tlog-proof)
 * @param opening   what that entry commits to; empty where it was erased, too
 * @param erasure   the erasure itself
 */
public record RecordedErasure(
        Instant at,
        String sha256,
        byte[] entry,
        Optional<byte[]> proof,
        Optional<Opening> opening,
        LoggedChange erasure) {

    /** The content that a commitment opens to, with its salt. */
    public record Opening(String salt, String content) {}
}
