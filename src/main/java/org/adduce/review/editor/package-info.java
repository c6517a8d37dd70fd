/** The page on which a review is written. */
@NullMarked
package org.adduce.review.editor;

import org.jspecify.annotations.NullMarked;
