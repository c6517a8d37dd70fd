package org.adduce.extraction.attribution;

import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and whose statement it is.
 *
 * @param claimant by the fullest name that the article gives; null for the article's own statements and those of nobody named
 * @param cue the word that attributes; null where a quotation goes on without one, or nothing is attributed
 * @param direct whether it carries a direct quotation
 */
public record Attribution(
        Span sentence, @Nullable String claimant, @Nullable String cue, boolean direct) {}
