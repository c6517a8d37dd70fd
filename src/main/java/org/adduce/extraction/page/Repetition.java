package org.adduce.extraction.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.text.Characters;

/**
 * Finds lines that a page prints more than once. Labels that return belong to the page; so does a paragraph that follows
 * itself at once. A paragraph that returns elsewhere is the article's own, once.
 */
final class Repetition {

    private final List<Block> blocks;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> firsts = new HashMap<>();

    Repetition(List<Block> blocks) {
        this.blocks = blocks;
        for (int i = 0; i < blocks.size(); i++) {
            String line = normal(i);
            copies.merge(line, 1, Integer::sum);
            firsts.putIfAbsent(line, i);
        }
    }

    boolean isRepeated(int index) {
        String line = normal(index);
        if (copies.getOrDefault(line, 0) < 2) {
            return false;
        }
        Block block = blocks.get(index);
        if (block.isProse()) {
            return index != firsts.getOrDefault(line, index) || followsItself(index);
        }
        return block.kind() != Block.Kind.HEADING && !block.endsSentence();
    }

    private boolean followsItself(int index) {
        return index + 1 < blocks.size() && normal(index).equals(normal(index + 1));
    }

    private String normal(int index) {
        return Characters.lower(blocks.get(index).text());
    }
}
