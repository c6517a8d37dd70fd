/** What the public gets to see: editions, corrections, withdrawals. */
@NullMarked
package org.adduce.review.publication;

import org.jspecify.annotations.NullMarked;
