/** The values of a review: evidence, sources, ratings, waivers. */
@NullMarked
package org.adduce.review.content;

import org.jspecify.annotations.NullMarked;
