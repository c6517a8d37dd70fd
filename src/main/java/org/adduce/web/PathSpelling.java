package org.adduce.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which request targets are refused before anything reads them. Routers, access checks and proxies have disagreed
 * on such spellings before; no link of ours has them.
 */
public final class PathSpelling {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern ODD_IN_PATH = Pattern.compile("[;\\\\]|//|%2f|%5c|%3b", Pattern.CASE_INSENSITIVE);
    /** Letters, digits and {@code -._~} mean the same with and without (RFC 3986, section 2.3), but not to every rule. */
    private static final Pattern NEEDLESS_ESCAPE =
            Pattern.compile("%(2[de]|3[0-9]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])", Pattern.CASE_INSENSITIVE);

    private PathSpelling() {}

    /** @param target path and query as they stand in the request line, not decoded */
    public static boolean isOdd(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return !path.startsWith("/")
                || target.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)
                || ODD_IN_PATH.matcher(path).find()
                || NEEDLESS_ESCAPE.matcher(path).find()
                || text(target).isEmpty()
                || decode(path).chars().anyMatch(Character::isISOControl)
                || decode(target).indexOf('\0') >= 0
                || Arrays.stream(decode(path).split("/")).anyMatch(s -> s.equals(".") || s.equals(".."));
    }

    /** Percent escapes resolved once; plus signs stay. Only for targets that are not odd. */
    public static String decode(String target) {
        return new String(bytes(target), StandardCharsets.UTF_8);
    }

    /** Percent escapes resolved once, if all are whole and give UTF-8; each char of what was sent is one byte. */
    static Optional<String> text(String sent) {
        if (BROKEN_ESCAPE.matcher(sent).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(sent)))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String target) {
        var out = new java.io.ByteArrayOutputStream(target.length());
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) == '%') {
                out.write(Integer.parseInt(target, i + 1, i + 3, 16));
                i += 2;
            } else {
                out.write(target.charAt(i));
            }
        }
        return out.toByteArray();
    }
}
