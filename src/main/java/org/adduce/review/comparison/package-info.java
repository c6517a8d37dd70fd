/** Two versions of a review side by side. */
@NullMarked
package org.adduce.review.comparison;

import org.jspecify.annotations.NullMarked;
