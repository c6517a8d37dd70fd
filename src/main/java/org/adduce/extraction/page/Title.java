package org.adduce.extraction.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Dates;
import org.jspecify.annotations.Nullable;

/** Tells an article's title from the lines around it. */
final class Title {

    private static final Pattern SITE = Pattern.compile("\\s+[|–—«»·:-]\\s+(?=[^|–—«»·]{1,40}$)");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;
    private static final int MOST_WORDS_OF_DATE = 10;
    /** A title stands at the top; menus of scraped pages may come before it. */
    private static final double ALIKE = 0.6;

    private static final double ALIKE_BEGIN = 0.4;
    private static final int REACH = 12;
    private static final int LONGEST = 200;
    private static final int SHORT_WORD = 3;
    /** So that a text of one line many times over takes no longer than others. */
    private static final int MOST_TRIES = 50;

    private static final int FEWEST_PROSE_WORDS = 30;
    private static final int SEARCHED_BLOCKS = 400;

    private Title() {}

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
            if (reads(block, block == searched.get(0))) {
                return echo(block.text(), searched).orElse(withoutSite(block.text()));
            }
            if (block.isProse() && BlockFilter.reasonAgainst(block).isEmpty()) {
                return echo(block.text(), searched).orElse(null);
            }
        }
        return null;
    }

    /** The line that the window's title begins with. */
    private static Optional<String> echo(String windowTitle, List<Block> blocks) {
        return blocks.stream()
                .map(Block::text)
                .filter(line -> line.length() < windowTitle.length() && isBeginOf(line, windowTitle))
                .findFirst();
    }

    /** Whether the window's title goes on with little more than the name of the site. */
    static boolean isBeginOf(String title, String windowTitle) {
        return title.length() >= ALIKE_BEGIN * windowTitle.length()
                && letters(windowTitle).startsWith(letters(title));
    }

    private static boolean reads(Block block, boolean first) {
        int words = block.words();
        return block.kind() != Block.Kind.LIST_ITEM
                && words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !block.text().endsWith(".")
                && BlockFilter.reasonAgainst(block)
                        .filter(rule -> !first || rule != BlockFilter.Rule.CAPTION)
                        .isEmpty()
                && Dates.first(
                                words < MOST_WORDS_OF_DATE
                                        ? block.text()
                                        : block.text().substring(0, block.text().length() / 2))
                        == null;
    }

    /**
     * Where the title stands over its article: of the blocks that read like it the one with the most running text after it.
     * Menus, lists of further articles and the window's title repeat it elsewhere. -1 where none does.
     */
    static int placeIn(List<Block> blocks, @Nullable String title) {
        return title == null ? -1 : placeOf(blocks, line -> isLike(line, title));
    }

    /** A page that was saved as text begins with the window's title, which is often worded otherwise than the article's. */
    static int placeOnPlainPage(List<Block> blocks, @Nullable String title) {
        if (title == null) {
            return -1;
        }
        int same = placeIn(blocks, title);
        Set<String> words = longWords(title);
        int alike = same <= 0 && words.size() >= FEWEST_WORDS ? firstOf(blocks, line -> shares(words, line)) : same;
        return alike < 0 ? same : alike;
    }

    private static int placeOf(List<Block> blocks, Predicate<String> isTitle) {
        int[] places = IntStream.range(0, blocks.size())
                .filter(i ->
                        !blocks.get(i).isProse() && isTitle.test(blocks.get(i).text()))
                .limit(MOST_TRIES)
                .toArray();
        int best = places.length == 0 ? -1 : places[0];
        int bestWords = places.length < 2 ? 0 : proseAfter(blocks, best);
        for (int i = 1; i < places.length; i++) {
            int words = proseAfter(blocks, places[i]);
            if (words >= bestWords) {
                best = places[i];
                bestWords = words;
            }
        }
        return best;
    }

    private static int firstOf(List<Block> blocks, Predicate<String> isTitle) {
        for (int i = 1, tries = 0; i < blocks.size() && tries < MOST_TRIES; i++) {
            if (!blocks.get(i).isProse() && isTitle.test(blocks.get(i).text())) {
                tries++;
                if (proseAfter(blocks, i) > FEWEST_PROSE_WORDS) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether a line is worded like the title: the window's is often another than the page's. */
    private static boolean shares(Set<String> titleWords, String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        Set<String> words = longWords(line);
        int smaller = Math.min(words.size(), titleWords.size());
        words.retainAll(titleWords);
        return smaller >= FEWEST_WORDS && words.size() >= ALIKE * smaller;
    }

    private static Set<String> longWords(String text) {
        return Arrays.stream(letters(text).split(" "))
                .filter(word -> word.length() > SHORT_WORD)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static int proseAfter(List<Block> blocks, int at) {
        return blocks.subList(at, Math.min(blocks.size(), at + REACH)).stream()
                .filter(block ->
                        block.isProse() && BlockFilter.reasonAgainst(block).isEmpty())
                .mapToInt(Block::words)
                .sum();
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
        return Characters.lower(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
