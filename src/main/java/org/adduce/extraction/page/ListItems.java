package org.adduce.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Span;

/**
 * Lists that stand on one line, "1) Salt 2) Bread": a line that begins with the mark of an item is cut before each mark of the
 * same kind that carries on the count.
 */
public final class ListItems {

    private static final String BULLETS = "•⁃▪‣◦●";
    private static final Pattern FIRST = Pattern.compile(
            "([" + BULLETS + "]?)(\\s*)(\\(?)(\\d{1,3}|[ivx]{1,4}|[a-z]|[A-Z](?=\\)))(\\.\\)|\\.|\\))(?=\\s)");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    /** "Go to step 2. Then …" is no item; nor is what stands after other words that want a number or go on. */
    private static final Set<String> BEFORE_NUMBERS = Lexicon.words("""
            step page chapter section rule article paragraph number part level phase stage grade class type version
            day week month year act scene verse line table figure room gate route highway channel article category tier
            and or to of in on at by for from with the a an than about over under only just until after before""");

    private static final int LONGEST_WORD = 12;

    private final String line;
    private final List<Integer> starts = new ArrayList<>();

    private ListItems(String line) {
        this.line = line;
    }

    /** Where in the line the second item and those after it begin; nothing where the line is no list. */
    public static List<Integer> starts(String text, Span line) {
        Matcher first = FIRST.matcher(text).region(line.start(), line.end());
        boolean counted = first.lookingAt();
        if (!counted && BULLETS.indexOf(text.charAt(line.start())) < 0) {
            return List.of();
        }
        ListItems items = new ListItems(line.in(text));
        if (counted) {
            items.addCounted(first.group(1) + first.group(2) + first.group(3), first.group(4), first.group(5));
        } else {
            items.addBulleted();
        }
        return items.starts;
    }

    private void addCounted(String before, String first, String after) {
        String count = next(first);
        int from = 0;
        while (!count.isEmpty()) {
            String mark = " " + before + count + after;
            int at = line.indexOf(mark, from);
            if (at < 0 || !isItem(at, at + mark.length())) {
                return;
            }
            starts.add(at + 1);
            from = at + 1;
            count = next(count);
        }
    }

    private boolean isItem(int blank, int after) {
        return after < line.length()
                && Characters.isBlank(line.charAt(after))
                && !BEFORE_NUMBERS.contains(wordBefore(blank));
    }

    private String wordBefore(int at) {
        int from = at;
        while (from > 0 && at - from <= LONGEST_WORD && Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        return line.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private static String next(String count) {
        if (Character.isDigit(count.charAt(0))) {
            return String.valueOf(Integer.parseInt(count) + 1);
        }
        int roman = ROMAN.indexOf(count);
        if (roman >= 0) {
            return roman + 1 < ROMAN.size() ? ROMAN.get(roman + 1) : "";
        }
        return count.length() == 1 && count.charAt(0) < 'z' ? String.valueOf((char) (count.charAt(0) + 1)) : "";
    }

    private void addBulleted() {
        String mark = " " + line.charAt(0);
        for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
            starts.add(at + 1);
        }
    }
}
