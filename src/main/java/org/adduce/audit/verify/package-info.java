/** Reads the whole log over and compares it with what was signed. */
@NullMarked
package org.adduce.audit.verify;

import org.jspecify.annotations.NullMarked;
