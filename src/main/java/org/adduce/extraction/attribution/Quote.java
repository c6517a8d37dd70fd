package org.adduce.extraction.attribution;

import java.util.List;
import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article reports somebody to have said, thought or written, in their words or in its own.
 *
 * @param content where the words stand, in order; several stretches where "she said" interrupts them. With quotation marks
 *     around them the marks belong to it
 * @param source where the article names who said it, pronouns and descriptions included; null where it names nobody
 * @param cue where the word or phrase stands that attributes, such as "said" or "according to"; null where none does
 * @param speaker who said it, by the fullest name that the article gives; null where that is unknown
 * @param direct whether the content, or the larger part of it, stands between quotation marks
 */
public record Quote(
        List<Span> content,
        @Nullable Span source,
        @Nullable Span cue,
        @Nullable String speaker,
        boolean direct) {

    public Quote {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("content: got nothing, want at least one stretch");
        }
    }

    /** The same quote in a text that has this one as its part from {@code offset} on. */
    public Quote movedBy(int offset) {
        return new Quote(
                content.stream().map(span -> span.movedBy(offset)).toList(),
                source == null ? null : source.movedBy(offset),
                cue == null ? null : cue.movedBy(offset),
                speaker,
                direct);
    }
}
