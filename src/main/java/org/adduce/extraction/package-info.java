/** From an article as it came in to its readable text and the scored statements in it; plain Java, knows no database and no HTTP. */
@NullMarked
package org.adduce.extraction;

import org.jspecify.annotations.NullMarked;
