/** The transparency log over the events: leaves, tiles, signed checkpoints, proofs, keys and witnesses. */
@NullMarked
package org.adduce.audit.tlog;

import org.jspecify.annotations.NullMarked;
