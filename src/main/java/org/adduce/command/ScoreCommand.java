package org.adduce.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "score",
        sortOptions = false,
        description = "Reads one sentence per line from standard input and writes how check-worthy it is, from 0 to 1.")
final class ScoreCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Vectors vectors = new Vectors();

    ScoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        var extractor = vectors.extractor();
        var output = streams.output();
        try (var input = streams.input()) {
            for (var line = input.next(); line != null; line = input.next()) {
                output.number(extractor.score(line));
                output.flush();
            }
        }
        return 0;
    }
}
