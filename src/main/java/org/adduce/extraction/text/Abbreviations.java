package org.adduce.extraction.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words a full stop shortens, told by the word without its last full stop. */
public final class Abbreviations {

    public enum Kind {
        /** A whole word. */
        NONE,
        /** A title, or a word such as "e.g": never the last of a sentence. */
        BEFORE_NAMES,
        /** "No. 5": an abbreviation only where a number follows. */
        BEFORE_NUMBERS,
        /** "a.m" and "p.m". */
        TIME,
        /** "U.S", "St", "Jr": part of a name before any capital, except where a sentence opens. */
        IN_NAMES,
        /** "Inc", "Feb": a sentence may end with it. */
        ANYWHERE
    }

    private static final Set<String> BEFORE_NAMES = withSmallLetters(WordList.named("abbreviations-before-names.txt"));
    private static final Set<String> BEFORE_NUMBERS = Set.copyOf(WordList.named("abbreviations-before-numbers.txt"));
    private static final Set<String> ANYWHERE = Set.copyOf(WordList.named("abbreviations.txt"));
    private static final Set<String> IN_NAMES = Set.of("St", "Ste", "Sts", "Jr", "Sr");
    private static final Pattern TIME = Pattern.compile("(?:\\d{0,4}[ap]\\.m|\\d{1,4}[ap]m)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

    private Abbreviations() {}

    public static Kind kind(String word) {
        if (BEFORE_NAMES.contains(word)) {
            return Kind.BEFORE_NAMES;
        }
        if (BEFORE_NUMBERS.contains(word.length() == 1 ? word : word.toLowerCase(Locale.ROOT))) {
            return Kind.BEFORE_NUMBERS;
        }
        if (TIME.matcher(word).matches()) {
            return Kind.TIME;
        }
        if (IN_NAMES.contains(word) || LETTERS.matcher(word).matches()) {
            return Kind.IN_NAMES;
        }
        return ANYWHERE.contains(word) ? Kind.ANYWHERE : Kind.NONE;
    }

    private static Set<String> withSmallLetters(List<String> words) {
        return Stream.concat(words.stream(), words.stream().map(word -> word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
