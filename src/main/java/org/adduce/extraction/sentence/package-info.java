/** Where sentences end. */
@NullMarked
package org.adduce.extraction.sentence;

import org.jspecify.annotations.NullMarked;
