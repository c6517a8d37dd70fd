/** From HTML, Markdown and plain text to the readable text of an article, and what its page says about it. */
@NullMarked
package org.adduce.extraction.page;

import org.jspecify.annotations.NullMarked;
