package org.adduce.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.adduce.extraction.Format;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of an article as text, strictly: what is not text, or not in the encoding that it claims, is refused
 * rather than mended, as a claim must quote what was written. Encodings are told as HTML tells them: by a byte order
 * mark, else by the server, else by the page itself, else it is UTF-8.
 */
final class RawText {

    private static final int DECLARATION_LIMIT = 4096;
    private static final int FEWEST_PER_CONTROL = 100;
    private static final Pattern DECLARATION =
            Pattern.compile("<meta[^>]{1,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    /** What says Latin-1 on the web means this superset of it. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Set<Charset> LATIN =
            Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private final String field;
    private final byte[] bytes;

    private RawText(String field, byte[] bytes) {
        this.field = field;
        this.bytes = bytes;
    }

    /**
     * @param field   where a refusal is shown
     * @param charset as the server told it
     * @throws Refusal if the bytes are no text
     */
    static String read(String field, byte[] bytes, Format format, @Nullable Charset charset) {
        return new RawText(field, bytes).text(format, charset);
    }

    private String text(Format format, @Nullable Charset charset) {
        require("is_no_archive", !startsWith('P', 'K', 3, 4) && !startsWith('P', 'K', 5, 6));
        require("is_no_pdf", !startsWith('%', 'P', 'D', 'F', '-'));
        var text = decoded(format, charset);
        require("is_text", text.indexOf('\0') < 0 && controls(text) <= text.length() / FEWEST_PER_CONTROL);
        return text;
    }

    private String decoded(Format format, @Nullable Charset charset) {
        if (startsWith(0xef, 0xbb, 0xbf)) {
            return decoded(3, StandardCharsets.UTF_8);
        }
        if (startsWith(0xff, 0xfe)) {
            return decoded(2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(0xfe, 0xff)) {
            return decoded(2, StandardCharsets.UTF_16BE);
        }
        var told = charset == null && format == Format.HTML ? declared() : charset;
        return decoded(0, told == null ? StandardCharsets.UTF_8 : LATIN.contains(told) ? WINDOWS_1252 : told);
    }

    private String decoded(int from, Charset charset) {
        var key = charset.equals(StandardCharsets.UTF_8) ? "is_utf8" : "is_in_its_encoding";
        return Unicode.decode(bytes, from, charset).orElseThrow(() -> Refusal.incomplete(field, key));
    }

    /** As the page's own head declares it; a page that can be read so far is not in UTF-16, whatever it says. */
    private @Nullable Charset declared() {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_LIMIT), StandardCharsets.ISO_8859_1);
        var declaration = DECLARATION.matcher(head);
        if (!declaration.find() || declaration.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16")) {
            return null;
        }
        try {
            return Charset.forName(declaration.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Refusal.incomplete(field, "is_in_a_known_encoding");
        }
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> c < ' ' && !Character.isWhitespace(c) || c == 0x7f)
                .count();
    }

    private boolean startsWith(int... signature) {
        return bytes.length >= signature.length
                && Arrays.equals(
                        signature,
                        IntStream.range(0, signature.length).map(i -> bytes[i] & 0xff).toArray());
    }

    private void require(String key, boolean holds) {
        if (!holds) {
            throw Refusal.incomplete(field, key);
        }
    }
}
