package org.adduce.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.Extractor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Measures every task with sentence vectors and without, and prints the figures beside targets and published figures:
 * {@code mvn verify -Pevaluate}; of some tasks only: {@code -Dadduce.evaluate=sentences,text-html}. No other build runs it.
 */
class Evaluation {

    private static final Path SHARED = Path.of(System.getProperty("adduce.shared", "../shared"));
    private static final Path OUTPUT = Path.of("target", "evaluation");

    static final List<Track> TRACKS = List.of(
            new ArticleText(),
            new PlainText(),
            new SentenceEnds(),
            new GoldenRules(),
            new ArticleQuotes(),
            new TokenQuotes(),
            new CheckWorthiness(),
            new CheckWorthyRanking(),
            ClaimMatching.TWEETS,
            ClaimMatching.DEBATES);

    /** {@code [--with | --without] [task…]}: with sentence vectors only, or without only; all tasks if none is named. */
    public static void main(String... arguments) throws Exception {
        var words = new ArrayList<>(List.of(arguments));
        var with = !words.remove("--without");
        var without = !words.remove("--with");
        print(new Evaluation().measure(chosen(words), with, without));
    }

    @Test
    void tasks_areMeasured() throws Exception {
        skipUnless(
                Files.isDirectory(SHARED.resolve("eval")),
                "there is no folder " + SHARED.resolve("eval") + "; name the folder above it with -Dadduce.shared=…");
        skipUnless(Scorer.pythonIsThere(), "there is no python3, which the scorers need");
        var names = System.getProperty("adduce.evaluate", "");
        print(measure(chosen(names.isBlank() ? List.of() : Arrays.asList(names.split(","))), true, true));
    }

    /** Says so too: the build reports only that something was skipped. */
    private static void skipUnless(boolean condition, String reason) {
        if (!condition) {
            System.out.println("Nothing is measured: " + reason);
        }
        Assumptions.assumeTrue(condition, reason);
    }

    private Table measure(List<Track> tracks, boolean with, boolean without) throws Exception {
        var table = new Table();
        for (var track : tracks) {
            var started = System.nanoTime();
            var byMeaning = with ? measure(track, true) : Map.<String, Double>of();
            var byWords = without ? measure(track, false) : Map.<String, Double>of();
            table.add(track, byMeaning, byWords);
            System.err.printf("%s: %.0f s%n", track.name(), (System.nanoTime() - started) / 1e9);
        }
        return table;
    }

    private static Map<String, Double> measure(Track track, boolean byMeaning)
            throws IOException, InterruptedException {
        var output = OUTPUT.resolve(byMeaning ? "with-vectors" : "without-vectors");
        return track.measure(new Extractor(byMeaning), byMeaning, new Workbench(SHARED, output));
    }

    private static List<Track> chosen(List<String> names) {
        var known = TRACKS.stream().map(Track::name).toList();
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException("got " + names + ", want some of " + known);
        }
        return TRACKS.stream()
                .filter(track -> names.isEmpty() || names.contains(track.name()))
                .toList();
    }

    private static void print(Table table) throws IOException {
        System.out.println(table);
        Files.writeString(Files.createDirectories(OUTPUT.getParent()).resolve("evaluation.md"), table + "\n");
    }
}
