package org.adduce.extraction.page;

import java.util.HashSet;
import java.util.Set;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.WordList;

/** Labels such as "Related stories" that stand over what a page shows after its article. */
final class SectionLabel {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 80;
    private static final SectionLabel SECTION = new SectionLabel("section-labels.txt");
    private static final SectionLabel CLOSING = new SectionLabel("closing-labels.txt");

    private final Set<String> labels = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private SectionLabel(String list) {
        for (String entry : WordList.named(list)) {
            if (entry.endsWith("*")) {
                beginnings.add(entry.substring(0, entry.length() - 1));
            }
            labels.add(entry.replace("*", ""));
        }
    }

    static boolean is(Block block) {
        return SECTION.matches(block) || CLOSING.matches(block);
    }

    /** Whether it is one of those after which hardly any article goes on, such as "Leave a comment". */
    static boolean closes(Block block) {
        return CLOSING.matches(block);
    }

    private boolean matches(Block block) {
        if (block.text().length() > LONGEST || block.kind() == Block.Kind.LIST_ITEM || block.isProse()) {
            return false;
        }
        String[] words = letters(block.text()).split(" ");
        return words.length <= MOST_WORDS
                && (labels.contains(String.join(" ", words)) || !block.text().endsWith(".") && begins(words));
    }

    private boolean begins(String[] words) {
        StringBuilder beginning = new StringBuilder();
        for (String word : words) {
            beginning.append(beginning.isEmpty() ? "" : " ").append(word);
            if (beginnings.contains(beginning.toString())) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        return Characters.lower(text)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
