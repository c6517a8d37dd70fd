package org.adduce.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "extract",
        sortOptions = false,
        description = {
            "Reads articles and writes what is found in them, one JSON object a line.",
            "Types: text (the article's own words, title, byline, date), sentence, quote, claim, pair. Without a selection all"
                    + " are written. With one, the chosen types are, after each article's text, to which all offsets refer;"
                    + " with --clean the text is the input itself and is not repeated.",
            "Offsets are UTF-16 units, end exclusive. `article` is the file's name; below a folder its path in there.",
            "Without --html, --text or --clean a file is read by its name: .html and .htm as a web page, .md as Markdown,"
                    + " anything else as plain text; .gz is unpacked first. Files are in UTF-8, unless a byte order mark or the"
                    + " page itself says otherwise."
        },
        exitCodeList = {
            "0:every file was read",
            "1:some files could not be read; each is named on standard error",
            "2:wrong usage"
        })
final class ExtractCommand implements Callable<Integer> {

    private final Streams streams;

    @ArgGroup
    private @Nullable Shape given;

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private Vectors vectors = new Vectors();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, and folders whose files are read, deep down.")
    private List<Path> paths = List.of();

    ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        var progress = Progress.on(streams.err());
        var failures = new Failures(streams.err(), progress);
        var files = ArticleFiles.of(paths, failures);
        var shape = given == null ? new Shape() : given;
        var extraction = new Extraction(vectors.extractor(), shape, selection, streams.output(), failures);
        for (int i = 0; i < files.size(); i++) {
            progress.show(i, files.size(), files.get(i).name());
            extraction.add(files.get(i));
            progress.erase();
            extraction.flush();
        }
        extraction.finish();
        return failures.exitCode();
    }
}
