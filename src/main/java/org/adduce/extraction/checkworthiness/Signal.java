package org.adduce.extraction.checkworthiness;

import org.jspecify.annotations.Nullable;

/**
 * Something in a sentence that speaks for or against checking it.
 *
 * @param strength how much of it there is; 1 is once
 * @param words the first words that gave it, as they stand there
 */
record Signal(double strength, @Nullable String words) {}
