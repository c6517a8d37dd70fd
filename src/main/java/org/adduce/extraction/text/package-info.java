/** What all parts of extraction share: characters, words, names, dates, word lists, places in a text. */
@NullMarked
package org.adduce.extraction.text;

import org.jspecify.annotations.NullMarked;
