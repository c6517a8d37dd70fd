package org.adduce.extraction.page;

import java.util.List;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Span;

/**
 * Finds the stretch of a page in which its article stands. Paragraphs speak for a stretch by their length, labels and links
 * against it, the more so the more of them follow each other; the stretch with the highest sum is the article.
 */
final class MainText {

    private static final double HEADING = -2;
    private static final double ITEM = -2;
    private static final double LINKED_HEADING = -25;
    private static final double LABEL = -5;
    private static final double LABEL_IN_RUN = -3;
    private static final double LINKED_WORD = -1.5;
    private static final double DROPPED = -2;
    /** A label over what a page shows after its article ends the article, unless much of it follows. */
    private static final double SECTION = -20;

    private static final double CLOSING = -99;
    private static final double CLOSED = 0.6;
    /** So that one long sentence among a page's labels, such as a notice about cookies, is not drawn into the article. */
    private static final double MOST_FOR_A_BLOCK = 80;
    /** The text under the title is the article even where another part of the page, such as its comments, is longer. */
    private static final double LEAST_UNDER_TITLE = 0.25;

    private static final double MOSTLY_LINKS = 0.5;
    private static final int LONGEST_RUN = 4;
    private static final double DETAILED = -2;
    private static final double SHORT_SENTENCE = 1;
    /** What a paragraph is worth by the labels around it: those that begin other articles stand alone among them. */
    private static final double[] ALONE = {1, 1, 0.9, 0.6, 0.4};

    /** What stands over each entry of a live report. */
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}[:.h]\\d\\d(?: ?[aApP]\\.?[mM]\\.?)?(?: [A-Z]{2,4})?|\\d{1,2} ?[aApP]\\.?[mM]\\.?");

    private final double[] values;

    private MainText(List<Block> blocks, boolean[] dropped, boolean marked) {
        values = new double[blocks.size()];
        boolean[] prose = new boolean[values.length];
        boolean[] label = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            prose[i] = !dropped[i] && blocks.get(i).isProse();
            label[i] = !prose[i] && !TIME.matcher(blocks.get(i).text()).matches();
        }
        int run = 0;
        int sections = 0;
        for (int i = 0; i < values.length; i++) {
            Block block = blocks.get(i);
            run = prose[i] ? 0 : run + 1;
            sections = prose[i] ? 0 : sections;
            if (SectionLabel.is(block)) {
                values[i] = section(block, ++sections);
            } else if (dropped[i]) {
                values[i] = DROPPED;
            } else if (marked) {
                values[i] = valueInBody(block);
            } else if (prose[i]) {
                values[i] = value(block) * ALONE[labelsAround(label, i)];
            } else {
                boolean goesOn = i > 0 && block.endsSentence() && (prose[i - 1] || values[i - 1] == SHORT_SENTENCE);
                values[i] = goesOn
                        ? SHORT_SENTENCE
                        : isDetailed(block.text())
                                ? DETAILED
                                : value(block) + Math.min(LONGEST_RUN, run - 1) * LABEL_IN_RUN;
            }
        }
    }

    /** A box between paragraphs may have two labels in a row; more stand only at an article's end. */
    private static double section(Block label, int countInRun) {
        if (SectionLabel.closes(label)) {
            return CLOSING;
        }
        return countInRun == 2 ? DROPPED : SECTION;
    }

    /** How many of the two blocks before and the two after stand between this paragraph and the next ones, 0 to 4. */
    private static int labelsAround(boolean[] label, int at) {
        int labels = 0;
        for (int i = at - 1; i >= Math.max(0, at - 2) && label[i]; i--) {
            labels++;
        }
        for (int i = at + 1; i < Math.min(label.length, at + 3) && label[i]; i++) {
            labels++;
        }
        return labels;
    }

    /** Rows of tables, questions and measures hold what labels of menus do not: figures, colons, full stops. */
    private static boolean isDetailed(String label) {
        return label.chars().anyMatch(c -> c >= '0' && c <= '9' || c == ':' || c == '?')
                || Characters.endsSentence(label);
    }

    /**
     * Bounds of the stretch among the blocks, end exclusive; empty at 0 where no block is a paragraph.
     *
     * @param marked whether the page's markup tells that these blocks are an article's body
     * @param afterTitle the first block after the article's title, 0 where the title is not among the blocks
     */
    static Span in(List<Block> blocks, boolean[] dropped, boolean marked, int afterTitle) {
        MainText text = new MainText(blocks, dropped, marked);
        Span anywhere = text.best(0);
        if (afterTitle == 0) {
            return anywhere;
        }
        Span underTitle = text.first(afterTitle);
        return text.sum(underTitle) >= LEAST_UNDER_TITLE * text.sum(anywhere) ? underTitle : anywhere;
    }

    /** The stretch with the highest sum. */
    private Span best(int from) {
        Span best = new Span(from, from);
        double bestSum = 0;
        double sum = 0;
        int start = from;
        for (int i = from; i < values.length; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum = with(i, sum);
            if (sum > bestSum) {
                bestSum = sum;
                best = new Span(start, i + 1);
            }
        }
        return best;
    }

    /** The stretch with the highest sum of those that begin with the first paragraph. */
    private Span first(int from) {
        int start = from;
        while (start < values.length && values[start] <= 0) {
            start++;
        }
        double bestSum = 0;
        double sum = 0;
        int end = start;
        for (int i = start; i < values.length; i++) {
            sum = with(i, sum);
            if (sum > bestSum) {
                bestSum = sum;
                end = i + 1;
            }
        }
        return new Span(start, end);
    }

    private double sum(Span span) {
        double sum = 0;
        for (int i = span.start(); i < span.end(); i++) {
            sum = with(i, sum);
        }
        return sum;
    }

    /** A section's label takes at most half away, as nothing ends that has hardly begun; a closing one no less than that. */
    private double with(int index, double sum) {
        if (values[index] == CLOSING) {
            return sum * (1 - CLOSED);
        }
        return values[index] == SECTION ? Math.max(sum / 2, sum + SECTION) : sum + values[index];
    }

    /** How much a block speaks for being part of an article. */
    static double value(Block block) {
        if (block.isProse()) {
            return Math.min(MOST_FOR_A_BLOCK, block.words()) * (1 - block.linkShare());
        }
        if (block.kind() == Block.Kind.HEADING) {
            return block.linkShare() > MOSTLY_LINKS ? LINKED_HEADING : HEADING;
        }
        return (block.kind() == Block.Kind.LIST_ITEM ? ITEM : LABEL) + block.linkShare() * block.words() * LINKED_WORD;
    }

    /** How much a block speaks for its part of the page where that part is known to be an article's body. */
    static double valueInBody(Block block) {
        double value = value(block);
        return value > 0 || block.linkShare() > MOSTLY_LINKS
                ? value
                : 0.7 * Math.min(MOST_FOR_A_BLOCK, block.words()) * (1 - 2 * block.linkShare());
    }
}
