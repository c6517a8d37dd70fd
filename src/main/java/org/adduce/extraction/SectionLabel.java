package org.adduce.extraction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Labels such as "Related stories" that stand over what a page shows after its article. */
final class SectionLabel {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 80;
    private static final Set<String> LABELS = new HashSet<>();
    private static final Set<String> BEGINNINGS = new HashSet<>();

    static {
        for (String entry : WordList.named("section-labels.txt")) {
            if (entry.endsWith("*")) {
                BEGINNINGS.add(entry.substring(0, entry.length() - 1));
            }
            LABELS.add(entry.replace("*", ""));
        }
    }

    private SectionLabel() {
    }

    static boolean is(Block block) {
        if (block.text().length() > LONGEST || block.kind() == Block.Kind.LIST_ITEM || block.isProse()) {
            return false;
        }
        String[] words = letters(block.text()).split(" ");
        return words.length <= MOST_WORDS && (LABELS.contains(String.join(" ", words)) || !block.text().endsWith(".") && begins(words));
    }

    private static boolean begins(String[] words) {
        StringBuilder beginning = new StringBuilder();
        for (String word : words) {
            beginning.append(beginning.isEmpty() ? "" : " ").append(word);
            if (BEGINNINGS.contains(beginning.toString())) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^\\p{L}]+", " ").strip();
    }
}
