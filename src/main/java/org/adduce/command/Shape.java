package org.adduce.command;

import java.nio.file.Path;
import java.util.Locale;
import org.adduce.extraction.text.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the files are written, as the options say, or else as each file's name says. */
final class Shape {

    @Option(names = "--html", description = "The files are web pages.")
    private boolean html;

    @Option(names = "--text", description = "The files are plain text of whole pages.")
    private boolean text;

    @Option(names = "--clean", description = "The files contain article text only; nothing is removed.")
    private boolean clean;

    /** The format in which a file is to be read; null where it is the article's text already. */
    @Nullable
    Format of(Path file) {
        if (clean) {
            return null;
        }
        return html
                ? Format.HTML
                : text ? Format.PLAIN : byName(file.getFileName().toString());
    }

    boolean isClean() {
        return clean;
    }

    private static Format byName(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (plain.endsWith(".html") || plain.endsWith(".htm") || plain.endsWith(".xhtml")) {
            return Format.HTML;
        }
        return plain.endsWith(".md") || plain.endsWith(".markdown") ? Format.MARKDOWN : Format.PLAIN;
    }
}
