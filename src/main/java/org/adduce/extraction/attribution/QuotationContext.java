package org.adduce.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Token;
import org.adduce.extraction.text.Tokenizer;

/**
 * Sentences that quotations tie together, as in "It broke. It broke at night," Smith said: mostly a single one. Each
 * quotation in it counts as one word.
 *
 * @param from the first of its sentences
 * @param to the one after its last
 * @param words what it is made of
 * @param quotations which quotations of the article stand in it, in order
 */
record QuotationContext(int from, int to, List<Token> words, List<Integer> quotations) {

    /** No sentence quotes more often; what goes on for longer is cut, so that the work on each frame stays bounded. */
    private static final int MOST_QUOTATIONS = 100;

    /** All of an article, in order; each sentence belongs to one. */
    static List<QuotationContext> in(String text, List<Span> sentences, List<Quotation> quotations) {
        List<QuotationContext> frames = new ArrayList<>();
        int quotation = 0;
        for (int from = 0; from < sentences.size(); ) {
            int to = from + 1;
            List<Integer> inside = new ArrayList<>();
            while (quotation < quotations.size()
                    && quotations.get(quotation).span().end()
                            <= sentences.get(from).start()) {
                quotation++;
            }
            while (quotation < quotations.size()
                    && inside.size() < MOST_QUOTATIONS
                    && reaches(text, sentences, to, quotations.get(quotation).span())) {
                while (to < sentences.size()
                        && sentences.get(to).start()
                                < quotations.get(quotation).span().end()) {
                    to++;
                }
                inside.add(quotation++);
                if (to < sentences.size() && isSigned(text, sentences.get(to - 1), sentences.get(to))) {
                    to++;
                }
            }
            Span stretch =
                    new Span(sentences.get(from).start(), sentences.get(to - 1).end());
            List<Span> spans =
                    inside.stream().map(q -> quotations.get(q).span()).toList();
            frames.add(new QuotationContext(from, to, Tokenizer.of(text, stretch, spans), inside));
            from = to;
        }
        return frames;
    }

    /** Whether a quotation stands in the sentence before this index, or opens the one after it, which a colon announces. */
    private static boolean reaches(String text, List<Span> sentences, int to, Span quotation) {
        return quotation.start() < sentences.get(to - 1).end()
                || to < sentences.size()
                        && quotation.start() == sentences.get(to).start()
                        && text.charAt(sentences.get(to - 1).end() - 1) == ':';
    }

    /** Whether what follows a quotation in its line begins with a dash: "…" — Ada Stone. */
    private static boolean isSigned(String text, Span before, Span next) {
        char first = text.charAt(next.start());
        return (first == '—' || first == '–' || first == '―' || first == '-')
                && Characters.isClosing(text.charAt(before.end() - 1))
                && text.substring(before.end(), next.start()).indexOf('\n') < 0;
    }
}
