/** The transparency log's formats: hashes, proofs, tiles, signed notes and checkpoints; plain Java that knows nothing of claims. */
@NullMarked
package org.adduce.merkle;

import org.jspecify.annotations.NullMarked;
