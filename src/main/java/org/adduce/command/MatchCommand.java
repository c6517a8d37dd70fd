package org.adduce.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.adduce.extraction.matching.KnownClaims;
import org.adduce.extraction.matching.RankedClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "match",
        sortOptions = false,
        description = {
            "Finds the known claims that each query may repeat, and writes a TREC run: qid Q0 docid rank score adduce.",
            "Both files are tab-separated UTF-8, with or without a heading line; .gz is unpacked first.",
            "Quotation marks are part of the text."
        })
final class MatchCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--claims",
            required = true,
            paramLabel = "FILE.tsv",
            description = "The known claims: id, text and optional titles.")
    private Path claims = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "FILE.tsv", description = "The queries: id and text.")
    private Path queries = Path.of("");

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most this many claims per query; ${DEFAULT-VALUE} by default.")
    private int top;

    @Mixin
    private Vectors vectors = new Vectors();

    MatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "Enter 1 or more for --top, not " + top);
        }
        var progress = Progress.on(streams.err());
        var failures = new Failures(streams.err(), progress);
        var rows = rows(claims, failures);
        var asked = rows(queries, failures);
        var output = streams.output();
        var known = new KnownClaims(vectors.wanted());
        for (int i = 0; i < rows.size() && !asked.isEmpty(); i++) {
            progress.show(i, rows.size(), "claims");
            add(rows.get(i), known);
        }
        for (int i = 0; i < asked.size(); i++) {
            progress.show(i, asked.size(), "queries");
            var found = known.rank(asked.get(i)[1], top);
            progress.erase();
            write(asked.get(i)[0], found, output);
        }
        return failures.exitCode();
    }

    private static List<String[]> rows(Path file, Failures failures) {
        try {
            return ClaimTable.read(file, failures);
        } catch (IOException e) {
            failures.add(file.toString(), e);
            return List.of();
        }
    }

    private static void add(String[] cells, KnownClaims known) {
        known.add(cells[0], cells[1], Arrays.copyOfRange(cells, 2, cells.length));
    }

    private static void write(String query, List<RankedClaim> found, LineOutput output) throws IOException {
        for (int i = 0; i < found.size(); i++) {
            var claim = found.get(i);
            output.line(String.format(Locale.ROOT, "%s Q0 %s %d %.6f adduce", query, claim.id(), i + 1, claim.score()));
        }
        output.flush();
    }
}
