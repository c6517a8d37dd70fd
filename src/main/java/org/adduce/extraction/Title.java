package org.adduce.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tells an article's title from the lines around it. */
final class Title {

    private static final Pattern SITE = Pattern.compile("\\s+[|–—«»·:-]\\s+(?=[^|–—«»·]{1,40}$)");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;
    /** A title stands at the top; menus of scraped pages may come before it. */
    private static final double ALIKE = 0.6;
    private static final int REACH = 12;
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

    /**
     * The title that the blocks before the first paragraph show: the first that reads like one, without the site's name if
     * a later line has it so.
     */
    static @Nullable String shownIn(List<Block> blocks) {
        List<Block> searched = blocks.subList(0, Math.min(SEARCHED_BLOCKS, blocks.size()));
        for (Block block : searched) {
            if (reads(block)) {
                return echo(block.text(), searched).orElse(withoutSite(block.text()));
            }
            if (block.isProse()) {
                return null;
            }
        }
        return null;
    }

    /** The line that the window's title begins with. */
    private static Optional<String> echo(String windowTitle, List<Block> blocks) {
        return blocks.stream().map(Block::text)
                .filter(line -> line.length() < windowTitle.length() && line.length() >= ALIKE * windowTitle.length())
                .filter(line -> letters(windowTitle).startsWith(letters(line)))
                .findFirst();
    }

    private static boolean reads(Block block) {
        int words = block.words();
        return block.kind() != Block.Kind.LIST_ITEM && words >= FEWEST_WORDS && words <= MOST_WORDS
                && !block.text().endsWith(".") && BlockFilter.reasonAgainst(block).isEmpty() && Dates.first(block.text()) == null;
    }

    /**
     * Where the title stands over its article: of the blocks that read like it the one with the most running text after it.
     * Menus, lists of further articles and the window's title repeat it elsewhere. -1 where none does.
     */
    static int placeIn(List<Block> blocks, @Nullable String title) {
        int best = -1;
        int bestWords = 0;
        for (int i = 0; title != null && i < blocks.size(); i++) {
            if (isLike(blocks.get(i).text(), title)) {
                int words = proseAfter(blocks, i);
                if (words >= bestWords) {
                    best = i;
                    bestWords = words;
                }
            }
        }
        return best;
    }

    private static int proseAfter(List<Block> blocks, int at) {
        return blocks.subList(at, Math.min(blocks.size(), at + REACH)).stream()
                .filter(Block::isProse).mapToInt(Block::words).sum();
    }

    /** Whether the block is the title or little more than the title. */
    static boolean isLike(Block block, @Nullable String title) {
        return title != null && isLike(block.text(), title);
    }

    private static boolean isLike(String line, String title) {
        if (Math.min(line.length(), title.length()) < ALIKE * Math.max(line.length(), title.length())) {
            return false;
        }
        String a = letters(line);
        String b = letters(title);
        return !a.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
