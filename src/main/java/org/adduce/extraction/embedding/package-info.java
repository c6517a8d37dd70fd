/** Sentences as vectors. */
@NullMarked
package org.adduce.extraction.embedding;

import org.jspecify.annotations.NullMarked;
