package org.adduce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Figures side by side, as Markdown that also reads well as it stands. */
final class Table {

    private final List<List<String>> lines = new ArrayList<>();

    Table() {
        lines.add(List.of("Task", "Metric", "With MiniLM", "Without", "Target", "Known figures"));
    }

    /** @param byMeaning the figures with sentence vectors; empty if they were not asked for */
    void add(Track track, Map<String, Double> byMeaning, Map<String, Double> byWords) {
        for (var row : track.rows()) {
            lines.add(List.of(
                    row.task(),
                    row.metric(),
                    figure(byMeaning.get(row.figure()), row.target()),
                    figure(byWords.get(row.figure()), row.target()),
                    number(row.target()),
                    row.known()));
        }
    }

    @Override
    public String toString() {
        var widths = IntStream.range(0, lines.get(0).size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var rule = IntStream.of(widths).mapToObj("-"::repeat).toList();
        var all = new ArrayList<>(lines);
        all.add(1, rule);
        return all.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths[column] - cells.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A figure that reaches its target says so. */
    private static String figure(@Nullable Double figure, double target) {
        return figure == null ? "" : number(figure) + (figure >= target ? " ✓" : "");
    }

    private static String number(double number) {
        return number > 1 ? "%.0f".formatted(number) : String.format(Locale.ROOT, "%.3f", number);
    }
}
