package org.adduce.extraction.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.extraction.sentence.SentenceEnd.Verdict;
import org.adduce.extraction.text.Abbreviations;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Span;

/**
 * A single full stop with white space and no small letter after it: it ends a sentence, or it belongs to the word before it.
 *
 * @param sentenceStart where the sentence began
 * @param word the word before the full stop
 * @param next the first letter or digit after it
 * @param limit the end of the stretch that no sentence crosses
 */
record FullStop(String text, int sentenceStart, Span word, int next, int limit) {

    private static final int LONGEST_WORD = 40;
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\d{1,3}|\\p{L}|[ivxIVX]{1,4}");
    private static final String BEFORE_ITEM_NUMBERS = "(•⁃▪‣◦●";
    /** What may stand behind an hour: a zone, a day. */
    private static final Set<String> AFTER_TIMES = Lexicon.words("""
            est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst ist cet cest eastern central mountain pacific greenwich
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
            jan feb mar apr jun jul aug sept sep oct nov dec
            january february march april may june july august september october november december local""");

    private static final Set<String> BEFORE_TIMES =
            Lexicon.words("at by around about before after until till from since on just shortly");
    private static final int LONGEST_TIME = 30;

    Verdict verdict() {
        String shortened = word.in(text);
        if (shortened.isEmpty()) {
            return isDegreeSign() ? Verdict.NO : Verdict.UNSURE;
        }
        if (isItemNumber()) {
            return Verdict.NO;
        }
        return switch (Abbreviations.kind(shortened)) {
            case BEFORE_NAMES -> Verdict.NO;
            case BEFORE_NUMBERS -> isBeforeNumber() ? Verdict.NO : Verdict.YES;
            case TIME -> afterTime();
            case IN_NAMES -> opensSentence() ? Verdict.YES : Verdict.NO;
            case ANYWHERE -> isBeforeNumber() ? Verdict.NO : opensSentence() ? Verdict.YES : Verdict.UNSURE;
            case NONE -> isCapital(shortened) ? afterCapital(shortened) : Verdict.YES;
        };
    }

    /** "N°. 1026.253", the way of writing "number" in other languages. */
    private boolean isDegreeSign() {
        return word.start() > 0 && "°º".indexOf(text.charAt(word.start() - 1)) >= 0 && isBeforeNumber();
    }

    /** The number of an item of a list is all that stands before the full stop. */
    private boolean isItemNumber() {
        int at = sentenceStart;
        while (at < word.start()
                && at - sentenceStart < 4
                && (Characters.isBlank(text.charAt(at)) || BEFORE_ITEM_NUMBERS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at == word.start() && ITEM_NUMBER.matcher(word.in(text)).matches();
    }

    private Verdict afterTime() {
        String following = wordAt(next);
        if (isBeforeNumber() || AFTER_TIMES.contains(following)) {
            return Verdict.NO;
        }
        return Lexicon.SENTENCE_OPENERS.contains(following) || !isTimeAlone() ? Verdict.YES : Verdict.NO;
    }

    /** "At 5 a.m. Mr. Stone left": with nothing but the hour before it, the full stop ends no sentence. */
    private boolean isTimeAlone() {
        int first = sentenceStart;
        while (first < word.start() && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        return word.end() - first <= LONGEST_TIME && BEFORE_TIMES.contains(wordAt(first));
    }

    private static boolean isCapital(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** "George W. Bush" goes on, "vitamin C. The" does not: the words on both sides tell. */
    private Verdict afterCapital(String letter) {
        boolean afterName = !followsSmallWord();
        if (letter.equals("I")) {
            return afterName && !opensSentence() ? Verdict.NO : Verdict.YES;
        }
        if (opensSentence()) {
            return Verdict.YES;
        }
        return afterName || isBeforeName() ? Verdict.NO : Verdict.UNSURE;
    }

    private boolean followsSmallWord() {
        int at = word.start() - 1;
        while (at > sentenceStart && word.start() - at < LONGEST_WORD && Characters.isBlank(text.charAt(at))) {
            at--;
        }
        while (at > sentenceStart && word.start() - at < LONGEST_WORD && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at <= sentenceStart || Character.isLowerCase(text.charAt(at));
    }

    /** Whether two words with capitals follow, "Ron Hubbard". */
    private boolean isBeforeName() {
        int second = next + wordAt(next).length() + 1;
        return second < limit && text.charAt(second - 1) == ' ' && Character.isUpperCase(text.charAt(second));
    }

    private boolean isBeforeNumber() {
        return Character.isDigit(text.charAt(next));
    }

    /** Whether a word follows that opens a sentence more often than it goes on after an abbreviation; "No. 5" is none. */
    private boolean opensSentence() {
        String following = wordAt(next);
        boolean number = following.equals("no")
                && text.startsWith(". ", next + 2)
                && next + 4 < limit
                && Character.isDigit(text.charAt(next + 4));
        return Lexicon.SENTENCE_OPENERS.contains(following) && !number;
    }

    /** In small letters. */
    private String wordAt(int from) {
        int end = from;
        while (end < limit && end - from < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
