package org.adduce.extraction;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place where a sentence may end: full stops, question or exclamation marks, and what closes after them.
 *
 * @param marks the stretch of the marks
 * @param after the unit after everything that closes with them
 * @param limit the end of the line
 */
record SentenceEnd(String text, Span marks, int after, int limit) {

    enum Verdict {
        YES,
        NO,
        UNSURE
    }

    private static final int LONGEST_WORD = 40;
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final Pattern SAYS = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){1,6}(?:\\p{Ll}{1,12} ){0,2}?(?:said|says|asked|asks|told|wrote|added|replied|shouted|tweeted)\\b");
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\(?(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,4})");

    static SentenceEnd at(String text, int first, int limit) {
        int end = first;
        while (end < limit && Characters.isSentenceEnd(text.charAt(end))) {
            end++;
        }
        int after = end;
        while (after < limit && Characters.isClosing(text.charAt(after)) && !opensNext(text, after, end, limit)) {
            after++;
        }
        return new SentenceEnd(text, new Span(first, end), noteEnd(text, after, limit), limit);
    }

    /** A straight mark after a space-less full stop closes, except where the next sentence begins with it. */
    private static boolean opensNext(String text, int at, int end, int limit) {
        char c = text.charAt(at);
        return (c == '"' || c == '\'') && at > end && at + 1 < limit && Character.isLetter(text.charAt(at + 1))
                && Characters.isClosing(text.charAt(at - 1));
    }

    /** Past the number of a note, as in "ended.[3] The". */
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

    /** Whether a sentence that began at this place ends here. */
    Verdict verdict(int sentenceStart) {
        int next = nextLetter();
        if (next < 0) {
            return Verdict.YES;
        }
        char following = text.charAt(next);
        boolean spaced = after < limit && Characters.isBlank(text.charAt(after));
        if (!spaced && !isRunTogether(next)) {
            return Verdict.NO;
        }
        if (Character.isLowerCase(following) || ",;:)".indexOf(text.charAt(firstNonBlank())) >= 0) {
            return Verdict.NO;
        }
        if (closesQuotation() && SAYS.matcher(text.substring(next, Math.min(limit, next + 120))).find()) {
            return Verdict.NO;
        }
        return text.charAt(marks.start()) == '.' ? afterFullStop(sentenceStart, next) : Verdict.YES;
    }

    private Verdict afterFullStop(int sentenceStart, int next) {
        String word = wordBefore();
        String lower = word.toLowerCase(Locale.ROOT);
        if (marks.length() > 1) {
            return marks.length() > 3 || after > marks.end() ? Verdict.YES : Verdict.UNSURE;
        }
        if (after > marks.end() && closesQuotation()) {
            return Verdict.YES;
        }
        if (marks.start() - word.length() <= sentenceStart + 1 && ITEM_NUMBER.matcher(word).matches()) {
            return Verdict.NO;
        }
        if (Lexicon.ABBREVIATIONS_BEFORE_NAMES.contains(lower)) {
            return lower.equals("no") && !Character.isDigit(text.charAt(next)) ? Verdict.YES : Verdict.NO;
        }
        if (INITIALS.matcher(word).matches() || Lexicon.ABBREVIATIONS.contains(lower)) {
            return afterAbbreviation(next);
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return word.equals("I") ? Verdict.YES : afterInitial();
        }
        return word.isEmpty() ? Verdict.UNSURE : Verdict.YES;
    }

    private Verdict afterAbbreviation(int next) {
        if (Character.isDigit(text.charAt(next))) {
            return Verdict.NO;
        }
        int end = next;
        while (end < limit && end - next < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String following = text.substring(next, end);
        return Lexicon.SENTENCE_OPENERS.contains(following.toLowerCase(Locale.ROOT)) ? Verdict.YES : Verdict.NO;
    }

    /** "George W. Bush" goes on; "vitamin C. The" does not: the word before the letter tells. */
    private Verdict afterInitial() {
        int before = marks.start() - 2;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
            before--;
        }
        return before < 0 || Character.isLowerCase(text.charAt(before)) ? Verdict.UNSURE : Verdict.NO;
    }

    private boolean closesQuotation() {
        for (int i = marks.end(); i < after; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '”' || c == '’' || c == '»') {
                return true;
            }
        }
        return false;
    }

    private String wordBefore() {
        int from = marks.start();
        while (from > 0 && marks.start() - from < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, marks.start());
    }

    /** "the war.The next": a full stop between a word in small letters and a capitalised one, the space lost in scraping. */
    private boolean isRunTogether(int next) {
        String word = wordBefore();
        return word.length() > 2 && Character.isLowerCase(word.charAt(word.length() - 1)) && word.indexOf('.') < 0
                && Character.isUpperCase(text.charAt(next)) && next + 1 < limit && Character.isLowerCase(text.charAt(next + 1))
                && !isAddress(next);
    }

    private boolean isAddress(int next) {
        int end = next;
        while (end < limit && end - next < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end < limit && !Characters.isBlank(text.charAt(end)) && text.charAt(end) != ',' && text.charAt(end) != '’'
                && text.charAt(end) != '\'';
    }

    private int firstNonBlank() {
        int at = after;
        while (at < limit - 1 && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first letter or digit after this end, past whatever opens with it; -1 when the line has none near. */
    private int nextLetter() {
        int at = firstNonBlank();
        int furthest = Math.min(limit, at + LONGEST_WORD);
        while (at < furthest && !Character.isLetterOrDigit(text.charAt(at)) && !Character.isSurrogate(text.charAt(at))) {
            at++;
        }
        return at < furthest && after < limit ? at : -1;
    }
}
