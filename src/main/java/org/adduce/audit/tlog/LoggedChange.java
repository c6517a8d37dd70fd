package org.adduce.audit.tlog;

import java.util.Optional;

/**
 * What the log holds of one change, as an outsider checks it.
 *
 * @param entry   the exact bytes of the log's entry
 * @param salt    of the commitment to {@code content}, 16 bytes in hex
 * @param content the new values, flat canonical JSON
 * @param proof   that the entry stands in the log (C2SP tlog-proof); empty in the moment before it has its place
 */
public record LoggedChange(byte[] entry, String salt, String content, Optional<byte[]> proof) {}
