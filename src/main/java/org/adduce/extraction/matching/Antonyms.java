package org.adduce.extraction.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adduce.extraction.text.Terms;
import org.adduce.extraction.text.WordList;

/** Words of which only one can be true of the same thing at the same time. */
final class Antonyms {

    private static final Set<String> PAIRS = load();

    private Antonyms() {}

    static boolean are(String stem, String other) {
        return PAIRS.contains(stem + " " + other);
    }

    private static Set<String> load() {
        Set<String> pairs = new HashSet<>();
        for (String line : WordList.named("opposite-words.txt")) {
            List<String> two = Terms.of(line).stream()
                    .map(term -> Synonyms.of(term.stem()))
                    .toList();
            pairs.add(two.get(0) + " " + two.get(1));
            pairs.add(two.get(1) + " " + two.get(0));
        }
        return Set.copyOf(pairs);
    }
}
