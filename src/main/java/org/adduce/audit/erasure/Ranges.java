package org.adduce.audit.erasure;

import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Numbers as an erasure lists them: {@code 5-9,12}, in ascending order. */
public final class Ranges {

    private Ranges() {}

    public static String write(SortedSet<Long> numbers) {
        if (numbers.isEmpty()) {
            return "";
        }
        var ranges = new StringJoiner(",");
        long from = numbers.first();
        long to = from;
        for (long number : numbers.tailSet(from + 1)) {
            if (number != to + 1) {
                ranges.add(range(from, to));
                from = number;
            }
            to = number;
        }
        return ranges.add(range(from, to)).toString();
    }

    private static String range(long from, long to) {
        return from == to ? Long.toString(from) : from + "-" + to;
    }

    /** @throws NumberFormatException for what {@link #write} does not write */
    public static SortedSet<Long> read(String ranges) {
        var numbers = new TreeSet<Long>();
        for (var range : ranges.isEmpty() ? new String[0] : ranges.split(",")) {
            int dash = range.indexOf('-');
            long from = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
            long to = dash < 0 ? from : Long.parseLong(range.substring(dash + 1));
            for (long number = from; number <= to; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
