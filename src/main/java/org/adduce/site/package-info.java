/** What the public sees, made from editions alone: summaries, claim pages, ClaimReview data, feed, corrections, standards. */
@NullMarked
package org.adduce.site;

import org.jspecify.annotations.NullMarked;
