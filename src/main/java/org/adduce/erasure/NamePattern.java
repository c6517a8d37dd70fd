package org.adduce.erasure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Finds names in texts, as whole words. A name of several words is found in any case, across line ends and markup, with
 * letters escaped as HTML, addresses and JSON escape them, and where a text that was cut off ends within it ("Ingrid Da…").
 * A name of one word, which may be a word of the language too, is found as it is written only.
 *
 * <p>All names are one pattern that branches letter by letter, so that a thousand of them take little longer than one.
 */
final class NamePattern {

    /** A letter or digit on this side makes the match a part of a longer word; one that belongs to an escape does not. */
    private static final String BEGINS =
            "(?:(?<![\\p{L}\\p{M}\\p{N}])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\[bfnrt])|(?<=\\\\u[0-9A-Fa-f]{4}))";

    private static final String ENDS = "(?![\\p{L}\\p{M}\\p{N}])";

    /** Scripts that set no space between words. */
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    private NamePattern() {}

    /** @param names each with at least one letter or digit */
    static Pattern of(Collection<String> names) {
        var anyCase = new Branch();
        var asWritten = new Branch();
        var unspaced = new Branch();
        for (var name : names) {
            var letters = LetterPatterns.of(name);
            var branch =
                    UNSPACED.matcher(name).find() ? unspaced : LetterPatterns.isOneWord(name) ? asWritten : anyCase;
            branch.add(letters);
        }
        var all = new StringJoiner("|");
        if (!anyCase.isBare()) {
            all.add(BEGINS + "(?iu:" + anyCase.pattern(ENDS, true) + ")");
        }
        if (!asWritten.isBare()) {
            all.add(BEGINS + asWritten.pattern(ENDS, false));
        }
        if (!unspaced.isBare()) {
            all.add("(?iu:" + unspaced.pattern("", false) + ")");
        }
        return Pattern.compile(all.toString());
    }

    /** What may follow after the same beginning. */
    private static final class Branch {

        /** A text that was cut off ends like this. */
        private static final String CUT = "(?=\\s?(?:…|\\.\\.\\.))";

        private final Map<String, Branch> next = new LinkedHashMap<>();
        private boolean end;

        void add(List<String> letters) {
            var at = this;
            for (var letter : letters) {
                at = at.next.computeIfAbsent(letter, unseen -> new Branch());
            }
            at.end = true;
        }

        boolean isBare() {
            return next.isEmpty();
        }

        String pattern(String ends, boolean mayBeCut) {
            return pattern(ends, mayBeCut, Place.FIRST_WORD);
        }

        private String pattern(String ends, boolean mayBeCut, Place place) {
            var alternatives = new ArrayList<String>();
            next.forEach(
                    (letter, branch) -> alternatives.add(letter + branch.pattern(ends, mayBeCut, place.after(letter))));
            if (end) {
                alternatives.add(ends);
            } else if (mayBeCut && place == Place.LATER_WORD) {
                alternatives.add(CUT);
            }
            return alternatives.size() == 1 ? alternatives.get(0) : "(?:" + String.join("|", alternatives) + ")";
        }
    }

    /** A first word that a text breaks off after is not the name yet. */
    private enum Place {
        FIRST_WORD,
        GAP,
        LATER_WORD;

        Place after(String letter) {
            return letter.equals(LetterPatterns.SPACE) ? GAP : this == FIRST_WORD ? FIRST_WORD : LATER_WORD;
        }
    }
}
