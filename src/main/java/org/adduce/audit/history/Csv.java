package org.adduce.audit.history;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as RFC 4180 writes them: every cell in quotes, lines ended by CR LF. */
final class Csv {

    /** What a spreadsheet takes for a formula when a cell begins with it. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private Csv() {}

    /** @param cells null leaves a cell empty; a cell that a spreadsheet would run begins with an apostrophe instead */
    static String row(@Nullable Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var inert = FORMULA.matcher(text).find() ? "'" + text : text;
        return '"' + inert.replace("\"", "\"\"") + '"';
    }
}
