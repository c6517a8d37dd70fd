package org.adduce.extraction.sentence;

import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Span;

/**
 * How far the marks reach with which a sentence may end: full stops, question and exclamation marks, an ellipsis in any of its
 * spellings, and what closes after them.
 *
 * @param marks the stretch of the marks
 * @param after the unit after everything that closes with them: quotation marks, brackets, the number of a note, a smiley
 */
record EndMarks(Span marks, int after) {

    static EndMarks at(String text, int first, int limit) {
        int end = first;
        while (end < limit && Characters.isSentenceEnd(text.charAt(end))) {
            end++;
        }
        if (end == first + 1 && text.charAt(first) == '.') {
            end = spacedEllipsisEnd(text, first, limit);
        }
        int after = end;
        while (after < limit && Characters.isClosing(text.charAt(after)) && !opensNext(text, after, end, limit)) {
            after++;
        }
        return new EndMarks(new Span(first, end), smileyEnd(text, noteEnd(text, after, limit), limit));
    }

    /**
     * Past ". . .". Of four full stops of which the first follows the word directly, it alone ends the sentence, and what is
     * left out stands before the next: "compounds. . . . The practice".
     */
    private static int spacedEllipsisEnd(String text, int first, int limit) {
        int end = first + 1;
        int stops = 1;
        while (end + 1 < limit
                && Characters.isBlank(text.charAt(end))
                && text.charAt(end + 1) == '.'
                && (end + 2 >= limit || !Character.isLetterOrDigit(text.charAt(end + 2)))) {
            end += 2;
            stops++;
        }
        boolean afterWord = first > 0 && !Characters.isBlank(text.charAt(first - 1));
        boolean beforeSentence = end + 1 < limit && Character.isUpperCase(text.charAt(end + 1));
        return afterWord && stops > 3 && beforeSentence || stops == 2 ? first + 1 : end;
    }

    /** A straight mark after a space-less full stop closes, except where the next sentence begins with it. */
    private static boolean opensNext(String text, int at, int end, int limit) {
        char c = text.charAt(at);
        return (c == '"' || c == '\'')
                && at > end
                && at + 1 < limit
                && Character.isLetter(text.charAt(at + 1))
                && Characters.isClosing(text.charAt(at - 1));
    }

    /** Past the numbers of notes, as in "ended.[3][4] The". */
    private static int noteEnd(String text, int at, int limit) {
        int end = at;
        while (end + 2 < limit && text.charAt(end) == '[' && Character.isDigit(text.charAt(end + 1))) {
            int close = end + 2;
            while (close < limit && close - end <= 3 && Character.isDigit(text.charAt(close))) {
                close++;
            }
            if (close >= limit || text.charAt(close) != ']') {
                break;
            }
            end = close + 1;
        }
        return end;
    }

    /** Past ":)" and its kin, which belong to the sentence before them. */
    private static int smileyEnd(String text, int at, int limit) {
        int eyes = at < limit && text.charAt(at) == ' ' ? at + 1 : at;
        if (eyes + 1 >= limit || text.charAt(eyes) != ':' && text.charAt(eyes) != ';') {
            return at;
        }
        int mouth = text.charAt(eyes + 1) == '-' ? eyes + 2 : eyes + 1;
        boolean smiles = mouth < limit
                && "()DP".indexOf(text.charAt(mouth)) >= 0
                && (mouth + 1 == limit || Characters.isBlank(text.charAt(mouth + 1)));
        return smiles ? mouth + 1 : at;
    }
}
