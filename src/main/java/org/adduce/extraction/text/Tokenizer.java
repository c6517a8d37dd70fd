package org.adduce.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts sentences into words and marks. */
public final class Tokenizer {

    private final String text;
    private final List<Token> words = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The words of a stretch of the text; each quotation that reaches into it counts as one. */
    public static List<Token> of(String text, Span stretch, List<Span> quotations) {
        Tokenizer cutter = new Tokenizer(text);
        int from = stretch.start();
        for (Span quotation : quotations) {
            int start = Math.max(from, quotation.start());
            int end = Math.min(stretch.end(), quotation.end());
            if (start < end) {
                cutter.cut(from, start);
                cutter.words.add(new Token(text.substring(start, end), start, end, Token.Kind.QUOTATION));
                from = end;
            }
        }
        cutter.cut(from, stretch.end());
        return cutter.words;
    }

    public static List<Token> of(String text, Span stretch) {
        return of(text, stretch, List.of());
    }

    private void cut(int from, int to) {
        int at = from;
        while (at < to) {
            if (isInner(text.charAt(at))) {
                at = word(at, to);
            } else {
                if (!Characters.isBlank(text.charAt(at))) {
                    words.add(new Token(text.substring(at, at + 1), at, at + 1, Token.Kind.MARK));
                }
                at++;
            }
        }
    }

    private int word(int from, int to) {
        int end = from;
        while (end < to && (isInner(text.charAt(end)) || joins(end, to))) {
            end++;
        }
        if (end < to
                && text.charAt(end) == '.'
                && (keepsFullStop(text.substring(from, end)) || abbreviates(from, end, to))) {
            end++;
        } else if (end < to
                && isApostrophe(text.charAt(end))
                && text.charAt(end - 1) == 's'
                && end + 1 < to
                && text.charAt(end + 1) == ' '
                && Character.isUpperCase(text.charAt(from))) {
            end++;
        }
        words.add(new Token(text.substring(from, end), from, end, Token.Kind.WORD));
        return end;
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private boolean joins(int at, int to) {
        char c = text.charAt(at);
        if (at + 1 >= to || !isInner(text.charAt(at + 1))) {
            return c == '.' && at + 2 < to && text.charAt(at + 1) == '-' && Character.isLetter(text.charAt(at + 2));
        }
        boolean between = isApostrophe(c)
                || c == '-'
                || c == '&'
                || c == '.'
                || c == '/' && Character.isDigit(text.charAt(at + 1));
        boolean inNumber = c == ',' && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        boolean afterInitials = c == '-' && text.charAt(at - 1) == '.';
        return between || inNumber || afterInitials;
    }

    /** No sentence ends before a comma, nor within the bracket of "(R-Fla.)". */
    private boolean abbreviates(int from, int end, int to) {
        if (end + 1 >= to) {
            return false;
        }
        char next = text.charAt(end + 1);
        return next == ',' || next == ')' && text.charAt(from + 1) == '-';
    }

    private static boolean keepsFullStop(String word) {
        String lower = Characters.lower(word);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.indexOf('.') > 0 && word.length() <= 8
                || Lexicon.TITLES.contains(lower + ".");
    }
}
