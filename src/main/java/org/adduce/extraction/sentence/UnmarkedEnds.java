package org.adduce.extraction.sentence;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.extraction.page.ListItems;
import org.adduce.extraction.text.Span;

/**
 * Cuts a line where something ends without a mark: a heading before its date, a caption before its credit, one item of a list
 * before the next.
 */
final class UnmarkedEnds {

    private static final int LONGEST_HEADING = 400;
    private static final int LONGEST_DATE = 40;
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String DATE = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:" + MONTH + " \\d{1,2}|\\d{1,2} "
            + MONTH + "),? (?:19|20)\\d\\d";
    /** A date after a preposition belongs to what is told. */
    private static final Pattern DATE_LAST = Pattern.compile(
            "(?<=[\\p{L}\\p{N}?!\"”’')])(?<! (?:on|of|is|was|to|by|for|from|until|since|and|or)) " + DATE + "$");

    private static final Pattern DATE_FIRST = Pattern.compile(DATE + " (?=[\\p{Lu}\"“])");
    private static final Pattern CREDIT = Pattern.compile(
            "(?<=[\\p{L}\\p{N}\"”’').]) (?=(?:File )?(?:Image|Photo|Photograph|Picture|Illustration|Video)(?: credit| courtesy)?: )");

    private UnmarkedEnds() {}

    /** Appends the parts of the line, from first to last. */
    static void cut(String text, Span line, List<Span> parts) {
        TreeSet<Integer> places = new TreeSet<>();
        addDateBefore(text, line, places);
        if (line.length() <= LONGEST_HEADING) {
            addDateAfter(text, line, places);
            addCredit(text, line, places);
        }
        ListItems.starts(text, line).forEach(start -> places.add(line.start() + start));
        int from = line.start();
        for (int place : places) {
            parts.add(new Span(from, place));
            from = place;
        }
        parts.add(new Span(from, line.end()));
    }

    private static void addDateBefore(String text, Span line, TreeSet<Integer> places) {
        Matcher first = DATE_FIRST.matcher(text).region(line.start(), line.end());
        if (first.lookingAt()) {
            places.add(first.end());
        }
    }

    private static void addDateAfter(String text, Span line, TreeSet<Integer> places) {
        if (Character.isDigit(text.charAt(line.end() - 1))) {
            Matcher last = DATE_LAST
                    .matcher(text)
                    .region(Math.max(line.start(), line.end() - LONGEST_DATE), line.end())
                    .useTransparentBounds(true);
            if (last.find()) {
                places.add(last.start() + 1);
            }
        }
    }

    private static void addCredit(String text, Span line, TreeSet<Integer> places) {
        if (!hasColon(text, line)) {
            return;
        }
        Matcher credit = CREDIT.matcher(text).region(line.start(), line.end());
        if (credit.find()) {
            places.add(credit.end());
        }
    }

    /** Most lines have none, and the pattern is slow. */
    private static boolean hasColon(String text, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }
}
