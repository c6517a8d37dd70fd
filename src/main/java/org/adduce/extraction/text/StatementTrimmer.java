package org.adduce.extraction.text;

import java.util.Optional;

/** Narrows a sentence to what it states: without a dateline, a bullet, or quotation marks that have no partner in it. */
public final class StatementTrimmer {

    private static final String OPENING = "“„«\"‘";
    private static final String CLOSING = "”»\"’";
    private static final String BULLETS = "•·▪‣◦●–—*-";

    private StatementTrimmer() {}

    /** Where the statement stands; empty when nothing of the sentence is left. */
    public static Optional<Span> in(String text, Span sentence) {
        int start = sentence.start();
        if (start == 0 || text.charAt(start - 1) == '\n') {
            start += Dateline.length(text, sentence);
            while (start + 1 < sentence.end()
                    && BULLETS.indexOf(text.charAt(start)) >= 0
                    && Characters.isBlank(text.charAt(start + 1))) {
                start += 2;
            }
        }
        Span statement = withoutLoneMarks(text, new Span(start, sentence.end()).strippedIn(text))
                .strippedIn(text);
        return statement.length() > 0 ? Optional.of(statement) : Optional.empty();
    }

    private static Span withoutLoneMarks(String text, Span span) {
        if (span.length() < 2) {
            return span;
        }
        int start = span.start();
        int end = span.end();
        boolean opens = OPENING.indexOf(text.charAt(start)) >= 0;
        boolean closes = CLOSING.indexOf(text.charAt(end - 1)) >= 0;
        if (opens && marks(text, CLOSING, start + 1, end) == 0) {
            start++;
        }
        if (closes && marks(text, OPENING, start, end - 1) == 0) {
            end--;
        }
        return new Span(start, end);
    }

    private static int marks(String text, String which, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            found += which.indexOf(text.charAt(i)) >= 0 && !isApostrophe(text, i, to) ? 1 : 0;
        }
        return found;
    }

    private static boolean isApostrophe(String text, int at, int to) {
        return text.charAt(at) == '’' && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }
}
