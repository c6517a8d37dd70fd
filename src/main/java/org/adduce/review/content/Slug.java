package org.adduce.review.content;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a claim or an article in public addresses: readable words, and its id to be unique. */
public final class Slug {

    private static final int LENGTH = 60;

    private Slug() {}

    /** @param fallback stands where the words have no letter or digit of ASCII */
    public static String of(String words, String fallback, long id) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LENGTH) {
            var end = plain.lastIndexOf('-', LENGTH);
            plain = plain.substring(0, end > LENGTH / 2 ? end : LENGTH);
        }
        return (plain.isEmpty() ? fallback : plain) + "-" + id;
    }
}
