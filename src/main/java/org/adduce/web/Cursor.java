package org.adduce.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place in a sorted list after which a page begins: the sort key of the row before. Written opaquely, so that
 * nobody builds one; whoever does, or cuts one short, gets a 400.
 */
public final class Cursor {

    private static final String BETWEEN = ".";

    private final List<String> key;

    private Cursor(List<String> key) {
        this.key = key;
    }

    /** @param key strings, numbers, instants; what is unique stands last */
    public static Cursor of(Object... key) {
        return new Cursor(Arrays.stream(key).map(Object::toString).toList());
    }

    /**
     * @param parts how many parts the key has in this list
     * @return empty for null and for an empty text: the first page
     * @throws Fault 400 if the text is no cursor of so many parts
     */
    public static Optional<Cursor> parse(@Nullable String text, int parts) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        var key = Arrays.stream(text.split("\\.", -1)).map(Cursor::decode).toList();
        if (key.size() != parts) {
            throw unknown();
        }
        return Optional.of(new Cursor(key));
    }

    public String text(int part) {
        return key.get(part);
    }

    public long number(int part) {
        try {
            return Long.parseLong(key.get(part));
        } catch (NumberFormatException e) {
            throw unknown();
        }
    }

    public Instant instant(int part) {
        try {
            return Instant.parse(key.get(part));
        } catch (DateTimeException e) {
            throw unknown();
        }
    }

    @Override
    public String toString() {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return String.join(
                BETWEEN,
                key.stream()
                        .map(part -> base64.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    private static String decode(String part) {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unknown();
        }
    }

    private static Fault unknown() {
        return Fault.badRequest("after", "cursor_is_known");
    }
}
