package org.adduce.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Token;
import org.adduce.extraction.text.Tokenizer;

/**
 * A stretch between quotation marks, marks included, within one paragraph.
 *
 * @param continues whether it carries on the quotation of the paragraph before, which was left open
 * @param paragraph where its paragraph stands
 * @param paragraphBefore where the paragraph before that one begins; the begin of the text when there is none
 */
record Quotation(Span span, boolean continues, Span paragraph, int paragraphBefore) {

    /** Two quoted words are more often a name or irony than somebody's statement. */
    static final int FEWEST_WORDS = 3;

    /** The quotations of a text in order; marks may be curly or straight, and open as one and close as the other. */
    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        boolean leftOpen = false;
        int from = 0;
        int before = 0;
        while (from < text.length()) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? text.length() : lineEnd;
            Span paragraph = new Span(from, to).strippedIn(text);
            if (paragraph.length() > 0) {
                leftOpen = new QuotationMarks(text, paragraph, before, leftOpen).addTo(found);
                before = paragraph.start();
            }
            from = to + 1;
        }
        return found;
    }

    /** Whether it is long enough to be somebody's statement. */
    boolean isStatement(String text) {
        return Tokenizer.of(text, span).stream().filter(Token::isWord).count() >= FEWEST_WORDS;
    }

    boolean opensParagraph() {
        return span.start() == paragraph.start();
    }

    /** Whether it is a paragraph for itself. */
    boolean standsAlone() {
        return span.equals(paragraph);
    }
}
