package org.adduce.extraction.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Abbreviations;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Span;

/**
 * A place where a sentence may end, and what its surroundings say about it.
 *
 * @param marks the stretch of the marks
 * @param after the unit after everything that closes with them
 * @param limit the end of the stretch that no sentence crosses
 */
record SentenceEnd(String text, Span marks, int after, int limit) {

    enum Verdict {
        YES,
        NO,
        UNSURE
    }

    private static final int LONGEST_WORD = 40;
    private static final int FURTHEST = 120;
    private static final Pattern SAYS = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){1,6}(?:\\p{Ll}{1,12} ){0,2}?(?:said|says|asked|asks|told|wrote|added|replied|shouted|tweeted)\\b");
    /** "(Stone 55).": who is quoted, and where it stands. */
    private static final Pattern CITATION =
            Pattern.compile("\\((?:\\p{Lu}[\\p{L}'’-]{0,30}+(?: (?:and|&) \\p{Lu}[\\p{L}'’-]{0,30}+| et al\\.)?,? )?"
                    + "(?:pp?\\. ?)?\\d{1,4}[a-z]?(?:[–-]\\d{1,4})?\\)\\s?(?:[.!?]|$)");
    /** "— Ada Stone" at the end of a line names whom the words before are by. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "[—–-]{1,2}\\s?\\p{Lu}[\\p{L}.'’-]{0,30}+(?: (?:of|the|de|van|von|\\p{Lu}[\\p{L}.'’-]{0,30}+)){0,5}+$");

    private static final Set<String> NAMES_WITH_MARKS =
            Set.of("yahoo", "jeopardy", "wham", "oklahoma", "panic", "oliver");

    static SentenceEnd at(String text, int first, int limit) {
        EndMarks marks = EndMarks.at(text, first, limit);
        return new SentenceEnd(text, marks.marks(), marks.after(), limit);
    }

    /** Whether a sentence that began at this place ends here. */
    Verdict verdict(int sentenceStart) {
        int next = nextLetter();
        if (next < 0) {
            return Verdict.YES;
        }
        int follows = firstNonBlank();
        if (follows == after && !isRunTogether(next)
                || startsSmall(next) && !opensRemark(follows)
                || ",;:)".indexOf(text.charAt(follows)) >= 0) {
            return Verdict.NO;
        }
        if (isAt(CITATION, follows) || isAt(SIGNATURE, follows) || closesQuotation() && isAt(SAYS, next)) {
            return Verdict.NO;
        }
        if (isEllipsis()) {
            return afterEllipsis(sentenceStart);
        }
        if (text.charAt(marks.start()) != '.') {
            return afterOtherMark();
        }
        return closesQuotation()
                ? Verdict.YES
                : new FullStop(text, sentenceStart, wordSince(sentenceStart), next, limit).verdict();
    }

    private boolean isEllipsis() {
        return text.charAt(marks.start()) == '…' || text.charAt(marks.start()) == '.' && marks.length() > 1;
    }

    /** Before the first word, or with spaces on both sides, it stands for words left out or a pause. */
    private Verdict afterEllipsis(int sentenceStart) {
        char before = marks.start() == 0 ? ' ' : text.charAt(marks.start() - 1);
        if (marks.start() <= sentenceStart + 1) {
            return Verdict.NO;
        }
        if (before == '[' || before == '(') {
            return Verdict.UNSURE;
        }
        long stops = marks.in(text).chars().filter(c -> c == '.').count();
        if (stops > 3
                || after > marks.end()
                || marks.in(text).indexOf('?') >= 0
                || marks.in(text).indexOf('!') >= 0) {
            return Verdict.YES;
        }
        return Characters.isBlank(before) ? Verdict.NO : Verdict.UNSURE;
    }

    private Verdict afterOtherMark() {
        boolean named = marks.length() == 1
                && text.charAt(marks.start()) == '!'
                && NAMES_WITH_MARKS.contains(wordBefore().in(text).toLowerCase(Locale.ROOT));
        return named ? Verdict.UNSURE : Verdict.YES;
    }

    private boolean closesQuotation() {
        for (int i = marks.end(); i < after; i++) {
            if ("\"”’»'".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(Pattern pattern, int at) {
        int to = Math.min(limit, at + FURTHEST);
        return pattern.matcher(text)
                .region(at, to)
                .useAnchoringBounds(to == limit)
                .lookingAt();
    }

    private Span wordBefore() {
        return wordSince(0);
    }

    private Span wordSince(int start) {
        int from = marks.start();
        while (from > start
                && marks.start() - from < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return new Span(from, marks.start());
    }

    /** A word of small letters with a capital inside, as the names of some products are, may open a sentence. */
    private boolean startsSmall(int next) {
        return Character.isLowerCase(text.charAt(next))
                && text.substring(next, wordEnd(next)).chars().noneMatch(Character::isUpperCase);
    }

    /** After a whole word, what stands in brackets is a sentence of its own even in small letters. */
    private boolean opensRemark(int follows) {
        Span word = wordBefore();
        return text.charAt(follows) == '('
                && marks.length() == 1
                && text.charAt(marks.start()) == '.'
                && word.length() > 1
                && Abbreviations.kind(word.in(text)) == Abbreviations.Kind.NONE;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < limit && end - from < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** "the war.The next": between a whole word or a number and a capitalised word, the space was lost in scraping. */
    private boolean isRunTogether(int next) {
        return next == after
                && isWholeWord(wordBefore().in(text))
                && Character.isUpperCase(text.charAt(next))
                && next + 1 < limit
                && Character.isLowerCase(text.charAt(next + 1))
                && !isAddress(next);
    }

    private static boolean isWholeWord(String word) {
        boolean letters = word.length() > 2 && Character.isLowerCase(word.charAt(word.length() - 1));
        return word.indexOf('.') < 0
                && (letters || !word.isEmpty() && word.chars().allMatch(Character::isDigit));
    }

    private boolean isAddress(int next) {
        int end = wordEnd(next);
        boolean titled = text.startsWith(". ", end)
                && Abbreviations.kind(text.substring(next, end)) == Abbreviations.Kind.BEFORE_NAMES;
        return end < limit && !Characters.isBlank(text.charAt(end)) && ",’'".indexOf(text.charAt(end)) < 0 && !titled;
    }

    private int firstNonBlank() {
        int at = after;
        while (at < limit - 1 && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first letter or digit after this end, past whatever opens with it; -1 when the stretch has none near. */
    private int nextLetter() {
        int at = firstNonBlank();
        int furthest = Math.min(limit, at + LONGEST_WORD);
        while (at < furthest
                && !Character.isLetterOrDigit(text.charAt(at))
                && !Character.isSurrogate(text.charAt(at))) {
            at++;
        }
        return at < furthest && after < limit ? at : -1;
    }
}
