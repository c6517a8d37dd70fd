package org.adduce.extraction.attribution;

import java.util.List;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Span;

/** Reads one paragraph from left to right, inside or outside of a quotation at any time. */
final class QuotationMarks {

    private static final String OPENING = "“„«";
    /** Before them no quotation opens: 12" wide, href="…". */
    private static final String NEVER_BEFORE_OPENING = "=";

    private final String text;
    private final Span line;
    private final int lineBefore;
    private final boolean leftOpenBefore;
    private final int lastStraight;
    private final SingleMarks singles;
    private int open = -1;

    QuotationMarks(String text, Span line, int lineBefore, boolean leftOpenBefore) {
        this.text = text;
        this.line = line;
        this.lineBefore = lineBefore;
        this.leftOpenBefore = leftOpenBefore;
        int straight = line.end() - 1;
        while (straight >= line.start() && text.charAt(straight) != '"') {
            straight--;
        }
        lastStraight = straight;
        singles = new SingleMarks(text, line);
    }

    /** Appends the paragraph's quotations; true when the last was left open, as those are that go on in the next paragraph. */
    boolean addTo(List<Quotation> found) {
        int singleEnd = -1;
        for (int at = line.start(); at < line.end(); at++) {
            if (open < 0 && opens(at)) {
                open = at;
                at += markLength(at) - 1;
            } else if (open < 0 && singles.opens(at)) {
                open = at;
                singleEnd = singles.close(at);
            } else if (open >= 0 && (singleEnd >= 0 ? at == singleEnd : closes(at))) {
                at += markLength(at) - 1;
                found.add(quotation(at + 1));
                open = -1;
                singleEnd = -1;
            }
        }
        if (open < 0 || !beginsStatement(open)) {
            return false;
        }
        found.add(quotation(line.end()));
        return true;
    }

    private Quotation quotation(int end) {
        return new Quotation(
                new Span(open, end).strippedIn(text), leftOpenBefore && open == line.start(), line, lineBefore);
    }

    private boolean opens(int at) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0) {
            return true;
        }
        if (c != '"' && c != '”' && markLength(at) == 1) {
            return false;
        }
        char before = at == line.start() ? ' ' : text.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || NEVER_BEFORE_OPENING.indexOf(before) >= 0) {
            return false;
        }
        if (c == '`') {
            return true;
        }
        boolean followed = !isBlankAt(at + markLength(at));
        return c == '”'
                ? followed && Characters.isBlank(before) && Character.isLetter(text.charAt(at + 1))
                : followed || c == '"' && at < lastStraight && Characters.isBlank(before);
    }

    private boolean closes(int at) {
        char c = text.charAt(at);
        if (c == '“') {
            return text.charAt(open) == '„'
                    || !isBlankAt(at - 1) && (isBlankAt(at + 1) || isPunctuation(text.charAt(at + 1)));
        }
        return c == '"' || c == '”' || c == '»' || c == '\'' && markLength(at) == 2;
    }

    /** Two for the marks that typewriters make of two characters: ``…''. */
    private int markLength(int at) {
        char c = text.charAt(at);
        return (c == '`' || c == '\'') && at + 1 < line.end() && text.charAt(at + 1) == c ? 2 : 1;
    }

    private boolean isBlankAt(int at) {
        return at < line.start() || at >= line.end() || Characters.isBlank(text.charAt(at));
    }

    static boolean isPunctuation(char c) {
        return Characters.isSentenceEnd(c) || c == ',' || c == ';' || c == ':';
    }

    /** A mark that is never closed is a quotation only where statements begin; elsewhere it is a slip or a sign for inches. */
    private boolean beginsStatement(int at) {
        int before = at - 1;
        while (before >= line.start() && Characters.isBlank(text.charAt(before))) {
            before--;
        }
        return before < line.start() || isPunctuation(text.charAt(before));
    }
}
