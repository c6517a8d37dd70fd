/** Which statements say the same, and which contradict each other. */
@NullMarked
package org.adduce.extraction.matching;

import org.jspecify.annotations.NullMarked;
