package org.adduce.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote, often a post in a social network, as plain words: without links, with tags and handles taken apart.
 * The author's name stays, as claims are told by their authors; the date goes.
 */
public record SocialPost(String text) {

    private static final Pattern LINK = Pattern.compile("(?:https?:|https?…|www\\.|pic\\.twitter)[^\\s”\"]*+");
    private static final Pattern DATE_AT_END = Pattern.compile("""
            \\s(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}\\s*+$""");
    private static final Pattern TAG = Pattern.compile("[#@]([\\p{L}\\p{N}_]++)");
    private static final Pattern INNER_WORD =
            Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})|_");
    private static final Pattern SPACE = Pattern.compile("\\s++");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("(?<=[.!?…])\\s|\\s[—–|]\\s");
    private static final int SHORTEST_PART = 4;
    private static final int MOST_PARTS = 8;

    public static SocialPost of(String raw) {
        String text = LINK.matcher(raw).replaceAll(" ");
        text = DATE_AT_END.matcher(text).replaceAll(" ");
        text = TAG.matcher(text)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        " " + INNER_WORD.matcher(tag.group(1)).replaceAll(" ") + " "));
        return new SocialPost(SPACE.matcher(text).replaceAll(" ").strip());
    }

    /** Its sentences of some length, when it has several: often one of them is the claim, and the rest what they think of it. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (String part : SENTENCE_BREAK.split(text)) {
            if (part.split(" ", SHORTEST_PART + 1).length >= SHORTEST_PART && parts.size() < MOST_PARTS) {
                parts.add(part.strip());
            }
        }
        return parts.size() < 2 ? List.of() : parts;
    }
}
