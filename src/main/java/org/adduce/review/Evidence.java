package org.adduce.review;

import org.jspecify.annotations.Nullable;

/**
 * What a source says about the claim, by value.
 *
 * @param excerpt its words, as they stand in the source
 * @param locator where they stand in it
 * @param stance  the id of a {@link Stance}
 * @param primary whether the source is the first-hand one
 * @param seenOn  the ISO date on which the reviewer saw it
 * @param archive SHA-256 in hex of the archived copy
 */
public record Evidence(
        Source source,
        @Nullable String excerpt,
        @Nullable String locator,
        @Nullable String stance,
        boolean primary,
        @Nullable String seenOn,
        @Nullable String note,
        @Nullable String archive) {

    public Evidence {
        source = source == null ? Source.empty() : source;
        excerpt = Words.orNull(excerpt);
        locator = Words.orNull(locator);
        stance = Words.orNull(stance);
        seenOn = Words.orNull(seenOn);
        note = Words.orNull(note);
        archive = Words.orNull(archive);
    }

    public static Evidence empty() {
        return new Evidence(Source.empty(), null, null, null, false, null, null, null);
    }

    boolean is(Stance wanted) {
        return wanted.id().equals(stance);
    }

    /** One line for the log. */
    String inShort() {
        return "%s (%s), %s: %s"
                .formatted(source.name(), source.kind(), stance, excerpt == null ? "" : Words.shortened(excerpt, 200));
    }
}
