package org.adduce.erasure;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Redacts what came as bytes, in the encoding in which it reads as text. */
final class RedactedBytes {

    private static final List<Charset> STRICT =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** What no text has: a file with it is a picture, an archive, a document of some program. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f]");

    private RedactedBytes() {}

    /**
     * @return the same array where no name is in it; null where a name stands in it and it is no text, since to change its
     *     length would break it
     */
    static byte @Nullable [] of(byte[] content, UnaryOperator<String> redact, Pattern names) {
        for (var charset : STRICT) {
            var text = decoded(content, charset);
            if (text.isPresent() && names.matcher(text.get()).find()) {
                return CONTROL.matcher(text.get()).find()
                        ? null
                        : redact.apply(text.get()).getBytes(charset);
            }
        }
        // Every byte is a character of it and becomes the same byte again, whatever encoding it really is.
        var latin = new String(content, StandardCharsets.ISO_8859_1);
        if (CONTROL.matcher(latin).find()) {
            return names.matcher(latin).find()
                            || names.matcher(latin.replace("\0", "")).find()
                    ? null
                    : content;
        }
        return names.matcher(latin).find() ? redact.apply(latin).getBytes(StandardCharsets.ISO_8859_1) : content;
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
