package org.adduce.extraction.attribution;

import java.util.HashSet;
import java.util.Set;

/** Nouns for a statement or a thought: "his claim that …". */
final class AttributingNouns {

    private static final Set<String> NOUNS = read();

    private AttributingNouns() {}

    /** Whether "claim" stands here, or "claims". */
    static boolean contains(String lower) {
        return NOUNS.contains(lower);
    }

    private static Set<String> read() {
        Set<String> nouns = new HashSet<>();
        for (String noun : AttributingVerbs.lines("attributing-nouns.txt")) {
            nouns.add(noun);
            nouns.add(noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
        }
        return nouns;
    }
}
