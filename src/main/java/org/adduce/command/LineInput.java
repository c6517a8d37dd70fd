package org.adduce.command;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines as tools such as {@code wc -l} count them, so that results stay beside what they belong to: a lone CR ends none. */
final class LineInput implements AutoCloseable {

    private final BufferedReader reader;

    LineInput(BufferedReader reader) {
        this.reader = reader;
    }

    /** The next line without its end; null when there is none. */
    @Nullable
    String next() throws IOException {
        var line = new StringBuilder();
        int read = reader.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            line.append((char) read);
            read = reader.read();
        }
        var last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
