package org.adduce.extraction.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads who wrote an article out of the lines that say so, in the forms that newsrooms and agencies use. */
final class Byline {

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|del|der|den|di|la|le|van|von|bin|al|el|\\p{Lu}[\\p{L}.'’-]*)){1,4}";
    private static final Pattern BY = Pattern.compile(
            "^(?i:(?:(?:written|story|words|text|analysis|opinion|report|review|column) )?by)[: ]\\s*(" + NAME
                    + "(?:(?:, | and | & |, and )" + NAME
                    + "){0,5})(?:\\s*[,|•·–—(-].{0,100}|\\s+(?:\\d|@|(?i:on|for|in|updated|published|posted) ).{0,80}|$)");
    private static final Pattern DAY = Pattern.compile(
            " (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
                    + "|September|October|November|December|Updated|Published|Posted|Associated Press|Reuters)$");
    private static final Pattern ALONE = Pattern.compile("(" + NAME + ")(?: @\\w{1,40})?");
    private static final Pattern AFTER_NAMES = Pattern.compile(
            ", (?:\\p{L}[\\p{L}.'’-]* ){0,4}(?i:desk|staff|editor|reporter|correspondent|writer|"
                    + "columnist|contributor|analyst|producer|news|press|times|post|bureau|magazine|reuters|bloomberg|agency|network|politics|cnn|bbc|ap|afp)\\b");
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "^(" + NAME + ") (?:is|was|has been) (?:an?|the) (.{0,160}?)\\b"
                    + "(?:reporter|editor|correspondent|writer|journalist|columnist|freelancer|producer|contributor)\\b");
    private static final Pattern PROPER = Pattern.compile("^((?:\\p{Lu}[\\p{L}.'’&-]*\\s?)+)");
    private static final Pattern PREFIX = Pattern.compile("^(?:by|written by)[: ]\\s*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;

    private Byline() {}

    /** The names in a line such as "By Ada Stone and Bo Reed | The Courier"; null when it is no such line. */
    static @Nullable String line(String line) {
        Matcher by = line.length() > LONGEST ? null : BY.matcher(line);
        return by != null && by.matches() ? people(by.group(1)) : null;
    }

    /** The names up to the first that is a desk's, a paper's or an office's. */
    private static String people(String names) {
        String line = DAY.matcher(names.strip()).replaceFirst("");
        int half = line.length() / 2;
        if (line.length() % 2 == 1 && line.charAt(half) == ' ' && line.regionMatches(0, line, half + 1, half)) {
            line = line.substring(0, half);
        }
        Matcher after = AFTER_NAMES.matcher(line);
        return after.find() ? line.substring(0, after.start()) : line;
    }

    /** The name that a line holds and nothing else, but perhaps the account that goes with it. */
    static @Nullable String alone(String line) {
        Matcher name = line.length() > LONGEST ? null : ALONE.matcher(line);
        return name != null && name.matches() ? name.group(1) : null;
    }

    /** A declared byline without its "By"; null when it is an address or nothing. */
    static @Nullable String names(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String line = line(declared);
        String names = line != null
                ? line
                : people(PREFIX.matcher(Characters.oneLine(declared)).replaceFirst(""));
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
