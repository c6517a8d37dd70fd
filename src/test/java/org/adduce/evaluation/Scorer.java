package org.adduce.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One of the scorers that came with the data; they are Python, so that anybody can run them on what others predict. */
final class Scorer {

    private static final Pattern FIGURE = Pattern.compile("\\s+(\\S.*?)\\s+(-?\\d+\\.\\d+|\\d+/\\d+)");
    private static final Pattern COUNT = Pattern.compile(" \\(\\d+\\)");
    private static final Pattern SPAN_FIGURE = Pattern.compile("\\s+(\\w+)\\s+exact P \\S+ R \\S+ F1 (\\S+).*");

    private Scorer() {}

    static boolean pythonIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The figures that the scorer prints, by its own names for them without counts in brackets; {@code content exact F1}
     * of a table of spans, between 0 and 1 as all others.
     */
    static Map<String, Double> run(Workbench bench, String name, Object... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", bench.scorer(name).toString()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("got from " + String.join(" ", command) + ":\n" + output);
        }
        var figures = new LinkedHashMap<String, Double>();
        output.lines().forEach(line -> read(line, figures));
        return figures;
    }

    private static void read(String line, Map<String, Double> figures) {
        var span = SPAN_FIGURE.matcher(line);
        var figure = FIGURE.matcher(line);
        if (span.matches()) {
            figures.put(span.group(1) + " exact F1", Double.parseDouble(span.group(2)) / 100);
        } else if (figure.matches()) {
            figures.put(COUNT.matcher(figure.group(1)).replaceAll(""), number(figure.group(2)));
        }
    }

    private static double number(String written) {
        var slash = written.indexOf('/');
        return Double.parseDouble(slash < 0 ? written : written.substring(0, slash));
    }
}
