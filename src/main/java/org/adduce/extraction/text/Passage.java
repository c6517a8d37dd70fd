package org.adduce.extraction.text;

import java.util.Optional;

/**
 * A place in a text that is found again after the text has changed: the TextQuoteSelector and the TextPositionSelector of
 * the W3C Web Annotation Data Model in one.
 *
 * @param exact the quoted words
 * @param prefix up to {@value #CONTEXT} units before them
 * @param suffix up to {@value #CONTEXT} units after them
 * @param start first UTF-16 unit of the passage
 * @param end the unit after its last
 */
public record Passage(String exact, String prefix, String suffix, int start, int end) {

    static final int CONTEXT = 32;

    public Passage {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("exact: got nothing, want at least one character");
        }
        if (start < 0) {
            throw new IllegalArgumentException("start: got " + start + ", want 0 or more");
        }
        if (end - start != exact.length()) {
            throw new IllegalArgumentException("end: got " + end + ", want " + (start + exact.length())
                    + ", the start and the length of the exact words");
        }
    }

    /**
     * The passage from {@code start} to {@code end} with its surroundings, which never begin or end inside a surrogate pair.
     *
     * @throws IllegalArgumentException when the bounds do not name a part of the text or cut a surrogate pair
     */
    public static Passage of(String text, int start, int end) {
        if (start < 0 || start >= text.length()) {
            throw new IllegalArgumentException("start: got " + start + ", want 0 to " + (text.length() - 1));
        }
        if (end <= start || end > text.length()) {
            throw new IllegalArgumentException("end: got " + end + ", want " + (start + 1) + " to " + text.length());
        }
        requireWholeCharacters("start", text, start);
        requireWholeCharacters("end", text, end);
        int before = Math.max(0, start - CONTEXT);
        int after = Math.min(text.length(), end + CONTEXT);
        return new Passage(
                text.substring(start, end),
                text.substring(cutsPair(text, before) ? before + 1 : before, start),
                text.substring(end, cutsPair(text, after) ? after - 1 : after),
                start,
                end);
    }

    /**
     * Where this passage stands in a text that may have changed: at its old place if the words are still there, else where
     * they stand among the surroundings most like the old ones. Empty when the words are gone or two places are equally
     * likely.
     */
    public Optional<Passage> findIn(String text) {
        int best = standsAt(text, start) ? start : -1;
        int bestContext = best < 0 ? -1 : commonContext(text, best);
        boolean tied = false;
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            if (at == start || !standsAt(text, at)) {
                continue;
            }
            int context = commonContext(text, at);
            if (context > bestContext) {
                best = at;
                bestContext = context;
                tied = false;
            } else if (context == bestContext) {
                tied = best != start;
            }
        }
        return best < 0 || tied ? Optional.empty() : Optional.of(of(text, best, best + exact.length()));
    }

    private boolean standsAt(String text, int at) {
        return text.startsWith(exact, at) && !cutsPair(text, at) && !cutsPair(text, at + exact.length());
    }

    /** How many units directly before and after the words at this place are the same as in the old surroundings. */
    private int commonContext(String text, int at) {
        int before = 0;
        while (before < prefix.length()
                && at - before > 0
                && text.charAt(at - before - 1) == prefix.charAt(prefix.length() - before - 1)) {
            before++;
        }
        int from = at + exact.length();
        int after = 0;
        while (after < suffix.length()
                && from + after < text.length()
                && text.charAt(from + after) == suffix.charAt(after)) {
            after++;
        }
        return before + after;
    }

    private static void requireWholeCharacters(String name, String text, int at) {
        if (cutsPair(text, at)) {
            throw new IllegalArgumentException(
                    name + ": got " + at + ", want " + (at - 1) + " or " + (at + 1) + ", as a surrogate pair spans it");
        }
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
