package org.adduce.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.adduce.operator.OperationOutput;

/** Tells it on the command's own streams: results on standard output, all else on standard error. */
final class StreamOutput implements OperationOutput {

    private final Streams streams;
    private final OutputStream results;
    private final Progress progress;
    private Optional<byte[]> kept = Optional.empty();

    StreamOutput(Streams streams) {
        this(streams, streams.out());
    }

    /** @param results takes the results in place of standard output */
    StreamOutput(Streams streams, OutputStream results) {
        this.streams = streams;
        this.results = results;
        this.progress = Progress.on(streams.err());
    }

    @Override
    public void results(byte[] part) throws IOException {
        progress.erase();
        results.write(part);
        results.flush();
    }

    @Override
    public void message(String sentence) {
        progress.erase();
        streams.err().println(sentence);
    }

    @Override
    public void keep(byte[] file) {
        kept = Optional.of(file);
    }

    /** What it was told to keep last. */
    Optional<byte[]> kept() {
        return kept;
    }

    @Override
    public void progress(long done, long all) {
        progress.show(done, all);
    }
}
