/** Quotations, reported speech, and whose words they are. */
@NullMarked
package org.adduce.extraction.attribution;

import org.jspecify.annotations.NullMarked;
