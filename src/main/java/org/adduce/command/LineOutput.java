package org.adduce.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Results, one a line; half a surrogate pair, which UTF-8 cannot hold, becomes a question mark, so that offsets stay true. */
final class LineOutput {

    private final BufferedWriter writer;

    LineOutput(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    void line(String line) throws IOException {
        writer.write(line);
        writer.write('\n');
    }

    void number(double number) throws IOException {
        line(Double.toString(Numbers.rounded(number)));
    }

    /** Hands on what was written so far. */
    void flush() throws IOException {
        writer.flush();
    }
}
