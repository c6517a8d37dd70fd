package org.adduce.extraction.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;
import org.adduce.extraction.text.WordList;

/** Words that reports use for the same thing, by their stems. */
final class Synonyms {

    private static final Map<String, String> FIRST_OF_GROUP = load();

    private Synonyms() {}

    /** The one stem by which the group of this one is known; the stem itself when it is in none. */
    static String of(String stem) {
        return FIRST_OF_GROUP.getOrDefault(stem, stem);
    }

    /** A stem that stands in two groups belongs to the first. */
    private static Map<String, String> load() {
        PorterStemmer stemmer = new PorterStemmer();
        Map<String, String> groups = new HashMap<>();
        for (String line : WordList.named("like-words.txt")) {
            List<String> stems = List.of(line.split(" ")).stream()
                    .map(stemmer::stem)
                    .map(Object::toString)
                    .toList();
            stems.forEach(stem -> groups.putIfAbsent(stem, stems.get(0)));
        }
        return Map.copyOf(groups);
    }
}
