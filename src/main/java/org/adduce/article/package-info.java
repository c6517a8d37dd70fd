/** Articles: how they come in, what came in byte for byte, and the text that was read out of it. */
@NullMarked
package org.adduce.article;

import org.jspecify.annotations.NullMarked;
