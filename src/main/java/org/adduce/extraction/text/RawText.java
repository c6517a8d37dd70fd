package org.adduce.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of an article as text, strictly: what is not text, or not in the encoding that it claims, is refused
 * rather than mended, as a claim must quote what was written. Encodings are told as HTML tells them: by a byte order
 * mark, else by the server, else by the page itself, else it is UTF-8.
 */
public final class RawText {

    private static final int DECLARATION_LIMIT = 4096;
    private static final int FEWEST_PER_CONTROL = 100;
    private static final Pattern DECLARATION =
            Pattern.compile("<meta[^>]{1,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    /** What says Latin-1 on the web means this superset of it. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Set<Charset> LATIN = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private final byte[] bytes;

    private RawText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param charset as the server told it; null where nobody did */
    public static String read(byte[] bytes, Format format, @Nullable Charset charset) throws NoText {
        return new RawText(bytes).text(format, charset);
    }

    private String text(Format format, @Nullable Charset charset) throws NoText {
        refuse(
                startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6),
                "is_no_archive",
                "it is an archive, not a text");
        refuse(startsWith('%', 'P', 'D', 'F', '-'), "is_no_pdf", "it is a PDF, not a text");
        var text = decoded(format, charset);
        refuse(
                text.indexOf('\0') >= 0 || controls(text) > text.length() / FEWEST_PER_CONTROL,
                "is_text",
                "it is not a text");
        return text;
    }

    private String decoded(Format format, @Nullable Charset charset) throws NoText {
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

    /** Without ever replacing what stands for nothing in this encoding. */
    private String decoded(int from, Charset charset) throws NoText {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            var key = charset.equals(StandardCharsets.UTF_8) ? "is_utf8" : "is_in_its_encoding";
            throw new NoText(key, "it is not in " + charset.name());
        }
    }

    /** As the page's own head declares it; a page that can be read so far is not in UTF-16, whatever it says. */
    private @Nullable Charset declared() throws NoText {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_LIMIT), StandardCharsets.ISO_8859_1);
        var declaration = DECLARATION.matcher(head);
        if (!declaration.find() || declaration.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16")) {
            return null;
        }
        try {
            return Charset.forName(declaration.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new NoText("is_in_a_known_encoding", "its encoding is not known: " + declaration.group(1));
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
                        IntStream.range(0, signature.length)
                                .map(i -> bytes[i] & 0xff)
                                .toArray());
    }

    private static void refuse(boolean wrong, String key, String sentence) throws NoText {
        if (wrong) {
            throw new NoText(key, sentence);
        }
    }
}
