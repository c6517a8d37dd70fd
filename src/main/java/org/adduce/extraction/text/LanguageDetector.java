package org.adduce.extraction.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its commonest little words; enough to warn that a text is not English. */
public final class LanguageDetector {

    private static final Map<String, Set<String>> LITTLE_WORDS = new TreeMap<>(Map.of(
            "en", Set.of("the", "and", "of", "to", "that", "is", "was", "with", "for", "has", "it", "by"),
            "de", Set.of("der", "die", "und", "das", "ist", "nicht", "mit", "von", "den", "ein", "auf", "sich"),
            "fr", Set.of("le", "les", "et", "des", "est", "une", "dans", "que", "pour", "du", "qui", "sur"),
            "es", Set.of("el", "los", "y", "las", "una", "por", "con", "para", "del", "se", "su", "que"),
            "it", Set.of("il", "di", "che", "è", "una", "per", "non", "della", "con", "gli", "sono", "dei"),
            "nl", Set.of("de", "het", "een", "en", "van", "niet", "dat", "zijn", "met", "voor", "op", "aan"),
            "pt", Set.of("o", "os", "e", "uma", "não", "para", "com", "do", "da", "em", "dos", "que"),
            "pl", Set.of("w", "i", "na", "nie", "się", "że", "jest", "z", "do", "po", "dla", "przez")));
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]+");
    private static final Pattern SUBTAG = Pattern.compile("[a-zA-Z]{2,3}");
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_HITS = 3;

    private LanguageDetector() {}

    static @Nullable public String of(String text) {
        Map<String, Integer> hits = new TreeMap<>();
        for (String word : WORD_BREAK.split(
                text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT))) {
            LITTLE_WORDS.forEach((language, words) -> hits.merge(language, words.contains(word) ? 1 : 0, Integer::sum));
        }
        return hits.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_HITS)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The primary subtag of a declared language tag such as {@code en-GB}; null when it is none. */
    static @Nullable public String subtag(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String primary = tag.strip().split("[-_]", 2)[0];
        return SUBTAG.matcher(primary).matches() ? primary.toLowerCase(Locale.ROOT) : null;
    }
}
