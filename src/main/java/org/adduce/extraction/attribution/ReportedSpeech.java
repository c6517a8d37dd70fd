package org.adduce.extraction.attribution;

import java.util.List;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence reports somebody to say, think or want.
 *
 * @param content where it stands, in order; several stretches where the source interrupts it. Quotation marks belong to it, the
 *     sentence's last full stop does not
 * @param source the words that name whose it is, pronouns included; null where the sentence names nobody
 * @param cue the verb with its auxiliaries, the noun, or "according to"
 */
record ReportedSpeech(List<Span> content, @Nullable Span source, Span cue) {

    /** @param quotations the quotations of the text that reach into the sentence; none of them is ever cut */
    static List<ReportedSpeech> in(String text, Span sentence, List<Span> quotations) {
        List<ReportedSpeech> read =
                new AttributionReader(new ClauseWords(Tokenizer.of(text, sentence, quotations))).read();
        return read.stream().map(speech -> speech.withWhole(quotations)).toList();
    }

    /** Quotations may have sentences of their own; a content that begins or ends in one holds it to its end. */
    private ReportedSpeech withWhole(List<Span> quotations) {
        return new ReportedSpeech(
                content.stream().map(part -> withWhole(part, quotations)).toList(), source, cue);
    }

    private static Span withWhole(Span part, List<Span> quotations) {
        int start = part.start();
        int end = part.end();
        for (Span quotation : quotations) {
            if (quotation.start() < part.end() && part.start() < quotation.end()) {
                start = Math.min(start, quotation.start());
                end = Math.max(end, quotation.end());
            }
        }
        return new Span(start, end);
    }
}
