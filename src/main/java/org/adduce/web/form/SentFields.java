package org.adduce.web.form;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.adduce.web.Fault;

/**
 * Reads the fields of a form that was sent. The framework's own reader fails on malformed escapes as if the program
 * were broken, and puts question marks in place of bytes that are no text; here both are the sender's fault.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SentFields implements MessageBodyReader<MultivaluedMap<String, String>> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == MultivaluedMap.class;
    }

    @Override
    public MultivaluedMap<String, String> readFrom(
            Class<MultivaluedMap<String, String>> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(body.readAllBytes(), false);
    }

    /**
     * @param sent    the body, which is used up: its escapes are resolved in place, for articles may come this way
     * @param withNul whether a NUL is let through, to be refused where the field is known
     */
    static MultivaluedMap<String, String> read(byte[] sent, boolean withNul) {
        var fields = new MultivaluedHashMap<String, String>();
        for (int start = 0; start < sent.length; ) {
            int end = find('&', sent, start, sent.length);
            int equals = find('=', sent, start, end);
            if (end > start) {
                fields.add(text(sent, start, equals, false), text(sent, Math.min(equals + 1, end), end, withNul));
            }
            start = end + 1;
        }
        return fields;
    }

    private static int find(char wanted, byte[] sent, int from, int to) {
        int at = from;
        while (at < to && sent[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String text(byte[] sent, int from, int to, boolean withNul) {
        int length = resolve(sent, from, to) - from;
        if (!isText(ByteBuffer.wrap(sent, from, length), withNul)) {
            throw unreadable();
        }
        return new String(sent, from, length, StandardCharsets.UTF_8);
    }

    /** Resolves escapes where they stand; what they stand for is never longer. */
    private static int resolve(byte[] sent, int from, int to) {
        int out = from;
        for (int in = from; in < to; in++) {
            if (sent[in] == '%') {
                sent[out++] = (byte) (digit(sent, in + 1, to) << 4 | digit(sent, in + 2, to));
                in += 2;
            } else {
                sent[out++] = sent[in] == '+' ? (byte) ' ' : sent[in];
            }
        }
        return out;
    }

    private static int digit(byte[] sent, int at, int to) {
        int digit = at < to && sent[at] > 0 ? Character.digit(sent[at], 16) : -1;
        if (digit < 0) {
            throw unreadable();
        }
        return digit;
    }

    /** UTF-8, looked at in pieces. */
    private static boolean isText(ByteBuffer bytes, boolean withNul) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var piece = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            piece.clear();
            result = decoder.decode(bytes, piece, true);
            if (result.isError() || !withNul && piece.flip().chars().anyMatch(c -> c == 0)) {
                return false;
            }
        } while (result.isOverflow());
        return true;
    }

    private static Fault unreadable() {
        return Fault.badRequest("", "text_is_readable");
    }
}
