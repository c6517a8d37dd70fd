package org.adduce.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch between quotation marks, marks included, within one paragraph.
 *
 * @param continues whether it carries on the quotation of the paragraph before, which was left open
 */
record Quotation(Span span, boolean continues) {

    /** Two quoted words are more often a name or irony than somebody's statement. */
    static final int FEWEST_WORDS = 3;

    /** The quotations of a text in order; marks may be curly or straight, and open as one and close as the other. */
    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        boolean leftOpen = false;
        int from = 0;
        while (from < text.length()) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? text.length() : lineEnd;
            if (to > from) {
                leftOpen = new QuotationMarks(text, new Span(from, to), leftOpen).addTo(found);
            }
            from = to + 1;
        }
        return found;
    }
}
