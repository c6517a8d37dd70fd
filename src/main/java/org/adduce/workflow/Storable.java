package org.adduce.workflow;

import org.jspecify.annotations.Nullable;

/** Text that every database and UTF-8 give back as it was: no zero character, no half of a surrogate pair. */
public final class Storable {

    private Storable() {}

    /** @param text null, which is no text, can be stored as well */
    public static boolean is(@Nullable String text) {
        return text == null || text.codePoints().noneMatch(Storable::isNoText);
    }

    /** The same text with U+FFFD, which readers know as a sign of what is unreadable, for each character that cannot be stored. */
    public static String shown(String text) {
        return is(text)
                ? text
                : text.codePoints()
                        .map(c -> isNoText(c) ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isNoText(int c) {
        return c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
