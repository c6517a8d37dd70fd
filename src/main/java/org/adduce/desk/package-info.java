/** Staff pages that show several parts at once: an article with its claims, a claim with its review, my work. */
@NullMarked
package org.adduce.desk;

import org.jspecify.annotations.NullMarked;
