package org.adduce.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.adduce.extraction.text.Format;
import org.adduce.extraction.text.NoText;
import org.adduce.extraction.text.RawText;
import org.jspecify.annotations.Nullable;

/**
 * One file to read.
 *
 * @param name the file's name; below a folder that was given, its path in there
 */
record ArticleFile(String name, Path path) {

    /** Enough for any article, and few enough for the memory of any machine. */
    static final int LARGEST = 64 * 1024 * 1024;

    /** What stands in it, read as the intake of articles reads: strictly; unpacked first if it is a {@code .gz}. */
    String text(@Nullable Format format) throws IOException, NoText {
        try (var in = open(path)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("the file is larger than " + LARGEST / 1024 / 1024 + " MB");
            }
            return RawText.read(bytes, format == null ? Format.PLAIN : format, null);
        }
    }

    static InputStream open(Path path) throws IOException {
        var in = Files.newInputStream(path);
        try {
            return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
