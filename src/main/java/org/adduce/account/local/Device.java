package org.adduce.account.local;

import java.util.Arrays;
import java.util.List;

/** What a browser calls itself, in words that its owner recognises. */
final class Device {

    /** Pairs of what to look for and what to say; browsers name others too, so the order matters. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg/", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"Safari/", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"Linux", "Linux"});

    private Device() {}

    /** {@code Firefox, Linux}; empty for what nobody would recognise. */
    static String inWords(String userAgent) {
        return String.join(
                ", ",
                Arrays.asList(find(BROWSERS, userAgent), find(SYSTEMS, userAgent)).stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static String find(List<String[]> known, String userAgent) {
        return known.stream()
                .filter(pair -> userAgent.contains(pair[0]))
                .map(pair -> pair[1])
                .findFirst()
                .orElse("");
    }
}
