/** Claims: their stage and the table of its transitions, triage, assignment, the queue, matching. */
@NullMarked
package org.adduce.claim;

import org.jspecify.annotations.NullMarked;
