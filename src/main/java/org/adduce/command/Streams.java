package org.adduce.command;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command reads, writes its results and says what went wrong; all in UTF-8. */
record Streams(InputStream in, OutputStream out, PrintStream err) {

    LineInput input() {
        return new LineInput(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    LineOutput output() {
        return new LineOutput(out);
    }
}
