package org.adduce.extraction.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** Takes the content words out of a sentence: no function words, every word without its ending, numbers in digits. */
public final class Terms {

    private static final Set<String> FUNCTION_WORDS = Set.copyOf(WordList.named("function-words.txt"));
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** What is longer is no word; stemming it would cost more than it tells. */
    private static final int LONGEST = 40;

    private final String text;
    private final PorterStemmer stemmer = new PorterStemmer();
    private final List<Term> terms = new ArrayList<>();

    private Terms(String text) {
        this.text = text;
    }

    public static List<Term> of(String text) {
        Terms terms = new Terms(text);
        int at = 0;
        while (at < text.length()) {
            if (isInner(text.charAt(at))) {
                int end = terms.wordEnd(at);
                terms.add(at, end);
                at = end;
            } else {
                terms.addSign(at++);
            }
        }
        return terms.terms;
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (isInner(text.charAt(end)) || joins(end))) {
            end++;
        }
        return end;
    }

    /** Apostrophes, the points of initials, and what parts the digits of one number. */
    private boolean joins(int at) {
        if (at + 1 >= text.length() || !isInner(text.charAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        boolean initials = at >= 1
                && Character.isLetter(text.charAt(at - 1))
                && (at < 2 || !Character.isLetter(text.charAt(at - 2)));
        return c == '\'' || c == '’' || c == '.' && (digits || initials) || c == ',' && digits;
    }

    private void addSign(int at) {
        if (text.charAt(at) == '%') {
            terms.add(new Term("percent", false, at, at + 1));
        }
    }

    private void add(int start, int end) {
        String word = text.substring(start, end);
        String plain = plain(word);
        if (plain.isEmpty() || FUNCTION_WORDS.contains(plain)) {
            return;
        }
        boolean name = Character.isUpperCase(word.charAt(0)) && (start > 0 || capitals(word) > 1);
        terms.add(new Term(stem(plain), name, start, end));
    }

    private static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }

    private String stem(String plain) {
        if (Character.isDigit(plain.charAt(0)) || plain.length() > LONGEST) {
            return plain;
        }
        String digits = DIGITS.get(plain);
        return digits != null ? digits : stemmer.stem(plain);
    }

    /** Small letters without accents, possessive and inner points; digits without the commas between thousands. */
    static String plain(String word) {
        String lower = Characters.lower(word).replace('’', '\'');
        if (lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        boolean number = !lower.isEmpty() && Character.isDigit(lower.charAt(0));
        String bare = lower.replace(number ? "," : ".", "");
        return isPlainAscii(bare)
                ? bare
                : MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isPlainAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
