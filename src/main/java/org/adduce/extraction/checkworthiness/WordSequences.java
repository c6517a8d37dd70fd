package org.adduce.extraction.checkworthiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.extraction.text.Span;

/**
 * What the model of check-worthiness reads of a sentence's wording: every sequence of one to three words, numbers and telling
 * marks, in small letters; all numbers are alike, all years are. Shipped weights hang on exactly these sequences: whoever
 * changes them has to train again.
 */
final class WordSequences {

    private static final int LONGEST = 3;
    private static final String MARKS = "?!$%:;";

    private final String sentence;
    private final List<String> tokens = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();

    private WordSequences(String sentence) {
        this.sentence = sentence;
    }

    /** Each sequence with the first place where it stands, in the order of the sentence. */
    static Map<String, Span> in(String sentence) {
        WordSequences sequences = new WordSequences(sentence);
        sequences.add("^", 0, 0);
        sequences.cut();
        return sequences.all();
    }

    private Map<String, Span> all() {
        Map<String, Span> all = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder words = new StringBuilder();
            for (int last = i; last < Math.min(tokens.size(), i + LONGEST); last++) {
                words.append(last == i ? "" : " ").append(tokens.get(last));
                all.putIfAbsent(
                        words.toString(),
                        new Span(places.get(i).start(), places.get(last).end()));
            }
        }
        return all;
    }

    private void cut() {
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            if (Character.isLetter(c)) {
                at = word(at);
            } else if (Character.isDigit(c)) {
                at = number(at);
            } else if (c == '—' || c == '–' || c == '-' && next(at) == '-') {
                at = dash(at);
            } else {
                if (MARKS.indexOf(c) >= 0) {
                    add(String.valueOf(c), at, at + 1);
                }
                at++;
            }
        }
    }

    private int word(int from) {
        int end = from;
        while (end < sentence.length()
                && (Character.isLetter(sentence.charAt(end)) || isApostrophe(end) && Character.isLetter(next(end)))) {
            end++;
        }
        add(sentence.substring(from, end).toLowerCase(Locale.ROOT).replace('’', '\''), from, end);
        return end;
    }

    private int number(int from) {
        int end = from;
        while (end < sentence.length()
                && (Character.isDigit(sentence.charAt(end))
                        || (sentence.charAt(end) == '.' || sentence.charAt(end) == ',')
                                && Character.isDigit(next(end)))) {
            end++;
        }
        String number = sentence.substring(from, end);
        boolean year = number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
        add(year ? "<year>" : "<number>", from, end);
        return end;
    }

    private int dash(int from) {
        int end = from;
        while (end < sentence.length() && "-—–".indexOf(sentence.charAt(end)) >= 0) {
            end++;
        }
        add("--", from, end);
        return end;
    }

    private boolean isApostrophe(int at) {
        return sentence.charAt(at) == '\'' || sentence.charAt(at) == '’';
    }

    private char next(int at) {
        return at + 1 < sentence.length() ? sentence.charAt(at + 1) : ' ';
    }

    private void add(String token, int start, int end) {
        tokens.add(token);
        places.add(new Span(start, end));
    }
}
