package org.adduce.extraction;

import java.util.List;

/**
 * Finds the stretch of a page in which its article stands. Paragraphs speak for a stretch by their length, labels and links
 * against it; the stretch with the highest sum is the article.
 */
final class MainText {

    private static final double HEADING = -2;
    private static final double LABEL = -6;
    private static final double LINKED_WORD = -1.5;
    /** So that one long sentence among a page's labels, such as a notice about cookies, is not drawn into the article. */
    private static final double MOST_FOR_A_BLOCK = 80;

    private MainText() {
    }

    /** Bounds of the stretch among the blocks, end exclusive; empty at 0 where no block is a paragraph. */
    static Span in(List<Block> blocks) {
        Span best = new Span(0, 0);
        double bestSum = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += value(blocks.get(i));
            if (sum > bestSum) {
                bestSum = sum;
                best = new Span(start, i + 1);
            }
        }
        return best;
    }

    private static double value(Block block) {
        if (block.isProse()) {
            return Math.min(MOST_FOR_A_BLOCK, block.words());
        }
        double linked = block.linkShare() * block.words() * LINKED_WORD;
        return block.kind() == Block.Kind.HEADING ? HEADING + linked : LABEL + linked;
    }
}
