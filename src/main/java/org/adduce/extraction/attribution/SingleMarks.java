package org.adduce.extraction.attribution;

import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Span;

/**
 * Single quotation marks within one paragraph, as British papers set them. They look like apostrophes, so one opens only
 * where another closes; asked from left to right, all answers together read the paragraph once.
 */
final class SingleMarks {

    private final String text;
    private final Span line;
    private int nextCurly = -1;
    private int nextStraight = -1;

    SingleMarks(String text, Span line) {
        this.text = text;
        this.line = line;
    }

    boolean opens(int at) {
        char c = text.charAt(at);
        if (c != '‘' && c != '\''
                || at + 1 >= line.end()
                || !Character.isLetterOrDigit(text.charAt(at + 1)) && text.charAt(at + 1) != '“') {
            return false;
        }
        boolean free = at == line.start()
                || Characters.isBlank(text.charAt(at - 1))
                || "(—–[".indexOf(text.charAt(at - 1)) >= 0;
        return free && close(at) >= 0;
    }

    /** Where the mark at this place is closed; negative where it is not. */
    int close(int at) {
        if (text.charAt(at) == '‘') {
            nextCurly = nextCurly > at ? nextCurly : next('’', at);
            return nextCurly == line.end() ? -1 : nextCurly;
        }
        nextStraight = nextStraight > at ? nextStraight : next('\'', at);
        return nextStraight == line.end() ? -1 : nextStraight;
    }

    /** The end of the line when none closes. */
    private int next(char mark, int after) {
        int at = after + 1;
        while (at < line.end() && !(text.charAt(at) == mark && closes(at, mark))) {
            at++;
        }
        return at;
    }

    /**
     * A mark closes after punctuation, or before it where no plural's apostrophe can stand there; a curly one also at the end
     * of a word, except behind an s.
     */
    private boolean closes(int at, char mark) {
        char before = text.charAt(at - 1);
        if (Characters.isBlank(before) || at + 1 < line.end() && Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean last = at + 1 >= line.end();
        boolean punctuated =
                QuotationMarks.isPunctuation(before) || last || QuotationMarks.isPunctuation(text.charAt(at + 1));
        return mark == '’' ? punctuated || before != 's' : QuotationMarks.isPunctuation(before);
    }
}
