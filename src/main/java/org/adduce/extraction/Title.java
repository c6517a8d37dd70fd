package org.adduce.extraction;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tells an article's title from the lines around it. */
final class Title {

    private static final Pattern SITE = Pattern.compile("\\s+[|–—«»·:-]\\s+(?=[^|–—«»·]{1,40}$)");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;
    /** A title stands at the top; menus of scraped pages may come before it. */
    private static final int SEARCHED_BLOCKS = 400;

    private Title() {
    }

    /** The title without the name of the site that browsers' window titles end in. */
    static @Nullable String withoutSite(String windowTitle) {
        String line = Characters.oneLine(windowTitle);
        String[] parts = SITE.split(line.length() > 1000 ? line.substring(0, 1000) : line, 2);
        String title = parts.length == 2 && parts[0].split(" ").length > FEWEST_WORDS ? parts[0] : line;
        return title.isEmpty() ? null : title;
    }

    /** The title that the blocks before the first paragraph show: the first that reads like one. */
    static @Nullable String shownIn(List<Block> blocks) {
        for (Block block : blocks.subList(0, Math.min(SEARCHED_BLOCKS, blocks.size()))) {
            if (reads(block)) {
                return withoutSite(block.text());
            }
            if (block.isProse()) {
                return null;
            }
        }
        return null;
    }

    private static boolean reads(Block block) {
        int words = block.words();
        return block.kind() != Block.Kind.LIST_ITEM && words >= FEWEST_WORDS && words <= MOST_WORDS
                && !block.text().endsWith(".") && BlockFilter.reasonAgainst(block).isEmpty() && Dates.first(block.text()) == null;
    }
}
