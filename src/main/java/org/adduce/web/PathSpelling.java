package org.adduce.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Which request targets are refused before anything reads them. Routers, access checks and proxies have disagreed
 * on such spellings before; no link of ours has them.
 */
final class PathSpelling {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern ODD_IN_PATH = Pattern.compile("[;\\\\]|//|%2f|%5c|%3b", Pattern.CASE_INSENSITIVE);

    private PathSpelling() {}

    /** @param target path and query as they stand in the request line, not decoded */
    static boolean isOdd(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return !path.startsWith("/")
                || target.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)
                || BROKEN_ESCAPE.matcher(target).find()
                || ODD_IN_PATH.matcher(path).find()
                || !decodesToText(target)
                || decode(path).chars().anyMatch(Character::isISOControl)
                || decode(target).indexOf('\0') >= 0
                || Arrays.stream(decode(path).split("/")).anyMatch(s -> s.equals(".") || s.equals(".."));
    }

    /** Percent escapes resolved once; plus signs stay. Only for targets that are not odd. */
    static String decode(String target) {
        return new String(bytes(target), StandardCharsets.UTF_8);
    }

    private static boolean decodesToText(String target) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(target)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
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
