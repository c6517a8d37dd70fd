/** How much a sentence is worth checking, and why. */
@NullMarked
package org.adduce.extraction.checkworthiness;

import org.jspecify.annotations.NullMarked;
