package org.adduce.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a tab-separated file of claims or queries: an id, a text, and perhaps more. Quotation marks mean nothing but
 * themselves. A first row that names the columns is left out.
 */
final class ClaimTable {

    private static final Pattern ID_COLUMN = Pattern.compile("(?i)(\\w+[_ ])?(id|qid|docid)");
    private static final Pattern NAME = Pattern.compile("\\w+");

    private ClaimTable() {}

    /** @param failures is told of rows without a text */
    static List<String[]> read(Path file, Failures failures) throws IOException {
        var rows = new ArrayList<String[]>();
        try (var input = new LineInput(
                new BufferedReader(new InputStreamReader(ArticleFile.open(file), StandardCharsets.UTF_8)))) {
            int number = 1;
            for (var line = input.next(); line != null; line = input.next(), number++) {
                add(number == 1 ? line.replaceFirst("^\uFEFF", "") : line, file + ", line " + number, rows, failures);
            }
        }
        if (!rows.isEmpty() && namesColumns(rows.get(0))) {
            rows.remove(0);
        }
        return rows;
    }

    private static void add(String line, String place, List<String[]> rows, Failures failures) {
        var cells = line.split("\t", -1);
        if (cells.length >= 2 && !cells[0].isBlank()) {
            rows.add(cells);
        } else if (!line.isBlank()) {
            failures.add(place, "the line needs an id and a text, separated by a tab");
        }
    }

    private static boolean namesColumns(String[] cells) {
        return ID_COLUMN.matcher(cells[0].strip()).matches()
                && NAME.matcher(cells[1].strip()).matches();
    }
}
