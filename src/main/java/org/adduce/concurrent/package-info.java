/** Threads for work in the background; plain Java that knows no feature. */
@NullMarked
package org.adduce.concurrent;

import org.jspecify.annotations.NullMarked;
