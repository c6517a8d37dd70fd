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
            "Reads articles and writes what it finds, one JSON object per line.",
            "Types: text (the article's text, title, byline, date), sentence, quote, claim, pair. By default all types are"
                    + " written. With a selection, each article's text is followed by the selected types; all offsets refer to that"
                    + " text. With --clean, the text is the input itself and is not repeated.",
            "Offsets are UTF-16 units, end exclusive. `article` is the file's name, or its path within the folder given.",
            "Without --html, --text or --clean, the file name decides: .html and .htm are web pages, .md is Markdown, anything"
                    + " else is plain text; .gz is unpacked first. Files must be in UTF-8, unless a byte order mark or the page"
                    + " declares another encoding."
        },
        exitCodeList = {
            "0:all files were read",
            "1:some files could not be read; they are listed on standard error",
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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, and folders to read recursively.")
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
