package org.adduce.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.adduce.extraction.checkworthiness.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "train",
        sortOptions = false,
        description = {
            "Learns from labelled sentences which are worth checking, and writes the weights.",
            "The same sentences give the same weights. To use the weights, save them as src/main/resources/org/adduce/"
                    + "extraction/checkworthiness/check-worthiness.tsv.gz and rebuild."
        })
final class TrainCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "SENTENCES.tsv",
            description = "A heading, then one line per sentence: number, sentence, Yes or No, separated by tabs.")
    private Path sentences = Path.of("");

    @Parameters(index = "1", paramLabel = "WEIGHTS.tsv.gz", description = "The file to write the weights to.")
    private Path weights = Path.of("");

    TrainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var progress = Progress.on(streams.err());
        var failures = new Failures(streams.err(), progress);
        try {
            Training.learn(sentences, weights, progress::show);
        } catch (IllegalArgumentException | IllegalStateException e) {
            failures.add(sentences.toString(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            failures.add(e instanceof FileSystemException file ? file.getFile() : sentences.toString(), e);
        }
        progress.erase();
        return failures.exitCode();
    }
}
