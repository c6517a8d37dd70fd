/** Erasing a person's data on their demand, everywhere, while the audit log still verifies. */
@NullMarked
package org.adduce.erasure;

import org.jspecify.annotations.NullMarked;
