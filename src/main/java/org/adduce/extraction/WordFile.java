package org.adduce.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists beside the classes: one word or phrase a line; a line that begins with a number sign is a remark. */
final class WordFile {

    private WordFile() {
    }

    static Set<String> read(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word list: got nothing at " + name + ", want a file beside the classes");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
