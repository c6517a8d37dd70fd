package org.adduce.extraction.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, and often the agency, before an agency report's first words: "BRUSSELS (AP) –". */
public final class Dateline {

    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:[/,] ?\\p{Lu}[\\p{L}.]{1,14}(?: \\p{Lu}[\\p{L}.]{1,14})?){0,3}"
                    + "(?:,? \\p{Lu}[a-z]{2,8}\\.? \\d{1,2})?)?(?: ?\\([^()]{2,30}\\))? ?(?:[–—―]|--?(?= )) ?");
    private static final int LONGEST = 90;

    private Dateline() {}

    /** How many units the dateline takes at the begin of a paragraph, the space after it included; 0 when there is none. */
    public static int length(String text, Span paragraph) {
        String head = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
        Matcher dateline = DATELINE.matcher(head);
        boolean named = dateline.find() && Character.isLetterOrDigit(head.charAt(head.startsWith("(") ? 1 : 0));
        return named && dateline.end() < paragraph.length() ? dateline.end() : 0;
    }
}
