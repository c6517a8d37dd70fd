package org.adduce.review.content;

import org.jspecify.annotations.Nullable;

/** How typed words become a field's value: one kind of line end, nothing around them, null for nothing. */
public final class FormText {

    private FormText() {}

    static @Nullable public String orNull(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The beginning of words that are too long for a line, cut between two words where there is a space. */
    public static String shortened(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        var space = words.lastIndexOf(' ', length);
        var end = space > length / 2 ? space : length;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
