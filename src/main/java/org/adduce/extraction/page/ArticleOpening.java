package org.adduce.extraction.page;

import java.util.List;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Dateline;
import org.adduce.extraction.text.Dates;
import org.adduce.extraction.text.Span;

/**
 * What stands between an article's title and its first paragraph: a line that sums it up, the byline, the date, a photo with
 * its caption. The first paragraph is the one after the last line that is none, or the one that a dateline opens.
 */
final class ArticleOpening {

    private static final Pattern AGO = Pattern.compile(
            "(?i)\\b(?:min(?:ute)?|hour|day|week|month)s? ago\\b|\\b\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\b|[A-Z]{2,4}\\b)");
    private static final int REACH = 16;
    private static final int LONGEST_META = 16;
    private static final int LONGEST_SUMMARY = 45;
    private static final int LABELS = 3;
    private static final int LONGEST_LABEL = 5;
    /** More words than a summary and a caption have together are the article already. */
    private static final int MOST_WORDS = 90;

    private static final int MOST_WORDS_BEFORE_DATELINE = 150;

    private ArticleOpening() {}

    /** The first block that may belong to the article's text, given the first one after its title. */
    static int end(List<Block> blocks, int afterTitle) {
        int end = afterTitle;
        int words = 0;
        for (int i = afterTitle; i < Math.min(blocks.size(), afterTitle + REACH); i++) {
            Block block = blocks.get(i);
            if (words <= MOST_WORDS && (isMeta(block) || words == 0 && isCutOff(blocks, i))) {
                end = i + 1;
            } else if (Dateline.length(block.text(), new Span(0, block.text().length())) > 0 && block.isProse()) {
                return i;
            }
            words += block.isProse() ? block.words() : 0;
            if (words > MOST_WORDS_BEFORE_DATELINE) {
                break;
            }
        }
        return end;
    }

    /** A sentence that is followed by share buttons, or by a photo and its credits, and not by another sentence. */
    private static boolean isCutOff(List<Block> blocks, int at) {
        return blocks.get(at).isProse()
                && blocks.get(at).words() <= LONGEST_SUMMARY
                && at + LABELS < blocks.size()
                && blocks.subList(at + 1, at + 1 + LABELS).stream().allMatch(ArticleOpening::isLabel);
    }

    private static boolean isLabel(Block block) {
        return block.kind() == Block.Kind.TEXT && !block.endsSentence() && block.words() <= LONGEST_LABEL;
    }

    private static boolean isMeta(Block block) {
        String text = block.text();
        if (block.words() > LONGEST_META || text.length() > 200 || block.kind() == Block.Kind.LIST_ITEM) {
            return false;
        }
        return Byline.line(text) != null
                || !block.isProse()
                        && (Dates.first(text) != null || AGO.matcher(text).find());
    }
}
