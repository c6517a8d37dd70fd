package org.adduce.extraction;

import java.util.List;

/** Reads one paragraph from left to right, inside or outside of a quotation at any time. */
final class QuotationMarks {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private final String text;
    private final Span line;
    private final int lineBefore;
    private final boolean leftOpenBefore;
    private int open = -1;
    private boolean single;

    QuotationMarks(String text, Span line, int lineBefore, boolean leftOpenBefore) {
        this.text = text;
        this.line = line;
        this.lineBefore = lineBefore;
        this.leftOpenBefore = leftOpenBefore;
    }

    /** Appends the paragraph's quotations; true when the last was left open, as those are that go on in the next paragraph. */
    boolean addTo(List<Quotation> found) {
        for (int at = line.start(); at < line.end(); at++) {
            if (open < 0 && opens(at)) {
                open = at;
                single = text.charAt(at) == '‘';
            } else if (open >= 0 && closes(at)) {
                found.add(quotation(at + 1));
                open = -1;
            }
        }
        if (open < 0 || !beginsStatement(open)) {
            return false;
        }
        found.add(quotation(line.end()));
        return true;
    }

    private Quotation quotation(int end) {
        return new Quotation(new Span(open, end).strippedIn(text), leftOpenBefore && open == line.start(), line, lineBefore);
    }

    private boolean opens(int at) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0) {
            return true;
        }
        boolean followed = at + 1 < line.end() && !Characters.isBlank(text.charAt(at + 1));
        return followed && (c == '"' || c == '‘') && (at == line.start() || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** A single mark closes only where it cannot be an apostrophe: after a mark of punctuation, or before one or a space. */
    private boolean closes(int at) {
        char c = text.charAt(at);
        if (!single) {
            return c == '"' || CLOSING.indexOf(c) >= 0;
        }
        boolean ended = at + 1 >= line.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return c == '’' && ended && (isPunctuation(text.charAt(at - 1)) || at + 1 >= line.end() || isPunctuation(text.charAt(at + 1)));
    }

    private static boolean isPunctuation(char c) {
        return Characters.isSentenceEnd(c) || c == ',' || c == ';' || c == ':';
    }

    /** A mark that is never closed is a quotation only where statements begin; elsewhere it is a slip or a sign for inches. */
    private boolean beginsStatement(int at) {
        int before = at - 1;
        while (before >= line.start() && Characters.isBlank(text.charAt(before))) {
            before--;
        }
        return !single && (before < line.start() || isPunctuation(text.charAt(before)));
    }
}
