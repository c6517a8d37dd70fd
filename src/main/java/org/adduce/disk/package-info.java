/** Holds an answer back until the change that it acknowledges is on disk. */
@NullMarked
package org.adduce.disk;

import org.jspecify.annotations.NullMarked;
