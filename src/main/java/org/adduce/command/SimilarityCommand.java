package org.adduce.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.adduce.extraction.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "similarity",
        sortOptions = false,
        description = {
            "Reads two sentences a line from standard input, separated by a tab, and writes how alike they are in what they"
                    + " state, from 0 to 1.",
            "A line without a tab gets 0 and is listed on standard error."
        })
final class SimilarityCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Vectors vectors = new Vectors();

    SimilarityCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        var extractor = vectors.extractor();
        var failures = new Failures(streams.err(), Progress.on(streams.err()));
        var output = streams.output();
        try (var input = streams.input()) {
            int number = 1;
            for (var line = input.next(); line != null; line = input.next(), number++) {
                output.number(similarity(line, number, extractor, failures));
                output.flush();
            }
        }
        return failures.exitCode();
    }

    private static double similarity(String line, int number, Extractor extractor, Failures failures) {
        var cells = line.split("\t", -1);
        if (cells.length < 2) {
            failures.add("line " + number, "the line needs two sentences, separated by a tab");
            return 0;
        }
        return extractor.similarity(cells[0], cells[1]);
    }
}
