/** Claim reviews: revisions, verdict, evidence, submission, approval, editions, corrections, the publication rules. */
@NullMarked
package org.adduce.review;

import org.jspecify.annotations.NullMarked;
