package org.adduce.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads who wrote an article out of the lines that say so, in the forms that newsrooms and agencies use. */
final class Byline {

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|del|der|den|di|la|le|van|von|bin|al|el|\\p{Lu}[\\p{L}.'’-]*)){1,4}";
    private static final Pattern BY = Pattern.compile("^(?i:by|written by|story by|words by)[: ]\\s*(" + NAME
            + "(?:(?:, | and | & |, and )" + NAME + "){0,5})(?:\\s*[,|•·–—(-].{0,100}|\\s+(?:\\d|@|on ).{0,80}|$)");
    private static final Pattern BIOGRAPHY = Pattern.compile("^(" + NAME + ") (?:is|was|has been) (?:an?|the) (.{0,160}?)\\b"
            + "(?:reporter|editor|correspondent|writer|journalist|columnist|freelancer|producer|contributor)\\b");
    private static final Pattern PROPER = Pattern.compile("^((?:\\p{Lu}[\\p{L}.'’&-]*\\s?)+)");
    private static final Pattern PREFIX = Pattern.compile("^(?:by|written by)[: ]\\s*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;

    private Byline() {
    }

    /** The names in a line such as "By Ada Stone and Bo Reed | The Courier"; null when it is no such line. */
    static @Nullable String line(String line) {
        Matcher by = line.length() > LONGEST ? null : BY.matcher(line);
        return by != null && by.matches() ? by.group(1).strip() : null;
    }

    /** A declared byline without its "By"; null when it is an address or nothing. */
    static @Nullable String names(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String line = line(declared);
        String names = line != null ? line : PREFIX.matcher(Characters.oneLine(declared)).replaceFirst("");
        return names.isEmpty() || names.contains("://") ? null : names;
    }

    /** The name in "Ada Stone is a Courier reporter …"; null when the line is no author's biography. */
    static @Nullable String biographed(String line) {
        Matcher biography = biography(line);
        return biography.find() ? biography.group(1) : null;
    }

    /** The paper in "Ada Stone is a Courier reporter …", null when it names none. */
    static @Nullable String employer(String line) {
        Matcher biography = biography(line);
        Matcher proper = PROPER.matcher(biography.find() ? biography.group(2) : "");
        return proper.find() ? proper.group(1).strip() : null;
    }

    private static Matcher biography(String line) {
        return BIOGRAPHY.matcher(line.substring(0, Math.min(LONGEST, line.length())));
    }
}
