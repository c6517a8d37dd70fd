package org.adduce.review.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
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
        excerpt = FormText.orNull(excerpt);
        locator = FormText.orNull(locator);
        stance = FormText.orNull(stance);
        seenOn = FormText.orNull(seenOn);
        note = FormText.orNull(note);
        archive = FormText.orNull(archive);
    }

    /** A piece that is yet to be written, seen on that day. */
    public static Evidence seenOn(LocalDate day) {
        return new Evidence(Source.empty(), null, null, null, false, day.toString(), null, null);
    }

    /** Whether nobody wrote anything into it; the day alone is none. */
    @JsonIgnore
    public boolean isBlank() {
        return Stream.of(source.name(), source.kind(), source.url(), excerpt, locator, stance, note, archive)
                .allMatch(Objects::isNull);
    }

    public Evidence archivedAs(String sha256) {
        return new Evidence(source, excerpt, locator, stance, primary, seenOn, note, sha256);
    }

    public boolean is(Stance wanted) {
        return wanted.id().equals(stance);
    }

    /** One line for the log. */
    public String inShort() {
        return "%s (%s), %s: %s"
                .formatted(
                        source.name(), source.kind(), stance, excerpt == null ? "" : FormText.shortened(excerpt, 200));
    }
}
