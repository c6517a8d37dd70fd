package org.adduce.extraction.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Span;

/**
 * The parts of a text that no sentence reaches over: as a rule its lines. A line end inside a sentence, as texts have that
 * were wrapped to a width or taken from a printed page, ends no part.
 */
final class LineSegments {

    private static final int NARROWEST_WRAP = 45;
    private static final int WIDEST_WRAP = 100;
    private static final int FEWEST_WRAPPED = 3;
    /** How many lines ahead a sentence that was broken off must end. */
    private static final int LOOK_AHEAD = 8;

    private static final int LONGEST_WORD = 12;
    private static final Pattern ITEM = Pattern.compile("(?:[•⁃▪‣◦●○■*–—-]|\\(?(?:\\d{1,3}|[a-z])[.)]{1,2}\\s)");
    /** Words that nothing ends with. */
    private static final Set<String> UNFINISHED = Lexicon.words("""
            the a an of to in on at by for from with and or but as that which who whose is are was were be been has have had will
            would could should may might than into onto about after before between during under over through against among its
            his her their our my your this these those not""");

    private final String text;
    private final List<Span> block = new ArrayList<>();
    private final List<Span> stretches = new ArrayList<>();

    private LineSegments(String text) {
        this.text = text;
    }

    /** From first to last; blank lines belong to none. */
    static List<Span> of(String text) {
        LineSegments lineSegments = new LineSegments(text);
        int from = 0;
        while (from < text.length()) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? text.length() : lineEnd;
            lineSegments.line(new Span(from, to).strippedIn(text));
            from = to + 1;
        }
        lineSegments.endBlock();
        return lineSegments.stretches;
    }

    private void line(Span line) {
        if (line.length() == 0) {
            endBlock();
        } else {
            block.add(line);
        }
    }

    private void endBlock() {
        boolean wrapped = isWrapped();
        int first = 0;
        for (int i = 0; i < block.size(); i++) {
            if (i + 1 == block.size() || isItem(i + 1) || !wrapped && !goesOn(first, i)) {
                UnmarkedEnds.cut(
                        text, new Span(block.get(first).start(), block.get(i).end()), stretches);
                first = i + 1;
            }
        }
        block.clear();
    }

    /** Whether all lines but the last are about as wide as a page, and the last ends as sentences do. */
    private boolean isWrapped() {
        int last = block.size() - 1;
        if (block.size() < FEWEST_WRAPPED
                || startsSmall(0)
                || !Characters.endsSentence(block.get(last).in(text))) {
            return false;
        }
        return block.subList(0, last).stream()
                        .allMatch(line -> line.length() >= NARROWEST_WRAP && line.length() <= WIDEST_WRAP)
                && block.get(last).length() <= WIDEST_WRAP;
    }

    /** A list in small letters looks alike, but it begins in small letters or never ends as sentences do. */
    private boolean goesOn(int first, int line) {
        return !startsSmall(first) && (startsSmall(line + 1) || isUnfinished(block.get(line))) && endsSoon(line + 1);
    }

    private boolean endsSoon(int line) {
        for (int i = line; i < Math.min(block.size(), line + LOOK_AHEAD) && (i == line || startsSmall(i)); i++) {
            if (endsInside(block.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInside(Span line) {
        int furthest = Math.min(line.end(), line.start() + 2_000);
        for (int i = line.start(); i < furthest; i++) {
            if (Characters.isSentenceEnd(text.charAt(i))
                    && (i + 1 >= line.end()
                            || Characters.isBlank(text.charAt(i + 1))
                            || Characters.isClosing(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnfinished(Span line) {
        if (text.charAt(line.end() - 1) == ',') {
            return true;
        }
        int from = line.end();
        while (from > line.start() && line.end() - from <= LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return UNFINISHED.contains(text.substring(from, line.end()));
    }

    private boolean startsSmall(int line) {
        return Character.isLowerCase(text.charAt(block.get(line).start()));
    }

    private boolean isItem(int line) {
        return ITEM.matcher(text)
                .region(block.get(line).start(), block.get(line).end())
                .lookingAt();
    }
}
