package org.adduce.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of which only one can be true of the same thing at the same time. */
final class Opposites {

    private static final Set<String> PAIRS = load();

    private Opposites() {
    }

    static boolean are(String stem, String other) {
        return PAIRS.contains(stem + " " + other);
    }

    private static Set<String> load() {
        Set<String> pairs = new HashSet<>();
        for (String line : WordList.named("opposite-words.txt")) {
            List<String> two = Terms.of(line).stream().map(term -> LikeWords.of(term.stem())).toList();
            pairs.add(two.get(0) + " " + two.get(1));
            pairs.add(two.get(1) + " " + two.get(0));
        }
        return Set.copyOf(pairs);
    }
}
