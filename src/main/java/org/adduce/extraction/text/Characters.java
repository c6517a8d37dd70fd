package org.adduce.extraction.text;

/** What single characters are, and a text without those that nobody can read. */
public final class Characters {

    private Characters() {}

    /** White space in the wider sense, with no-break spaces and control characters. */
    public static boolean isBlank(char c) {
        return c <= ' ' || c >= 0x7f && (Character.isSpaceChar(c) || Character.isISOControl(c));
    }

    public static boolean isSentenceEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    public static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == '»' || c == ')' || c == ']';
    }

    /** Whether the text ends as sentences do, closing quotation marks and brackets aside. */
    public static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (isClosing(text.charAt(last)) || isBlank(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && isSentenceEnd(text.charAt(last));
    }

    /**
     * The text with one kind of line end, plain spaces for every other white space, no control or invisible characters, and
     * the replacement character for each surrogate without a partner.
     */
    public static String readable(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                out.append(c);
            } else if (c == '\r') {
                out.append('\n');
                i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
                out.append('\n');
            } else if (c == '\t' || Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                out.append(c).append(raw.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\ufffd');
            } else if (!Character.isISOControl(c) && !isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** In small letters and of the same length; the library's way takes quadratic time where a letter grows by it. */
    public static String lower(String text) {
        int capital = 0;
        while (capital < text.length() && Character.toLowerCase(text.charAt(capital)) == text.charAt(capital)) {
            capital++;
        }
        if (capital == text.length()) {
            return text;
        }
        char[] units = text.toCharArray();
        for (int i = capital; i < units.length; i++) {
            units[i] = Character.toLowerCase(units[i]);
        }
        return new String(units);
    }

    /** One line without white space at its ends and with single spaces inside. */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** Soft hyphens, zero-width characters and marks of direction: they break words for search and for readers of the text. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u2064'
                || c == '\ufeff';
    }
}
