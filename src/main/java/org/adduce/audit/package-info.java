/** The append-only log of who did what to which subject, when, before and after. */
@NullMarked
package org.adduce.audit;

import org.jspecify.annotations.NullMarked;
