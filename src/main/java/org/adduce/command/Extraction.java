package org.adduce.command;

import java.io.IOException;
import java.util.List;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.page.ReadArticle;
import org.adduce.extraction.text.NoText;

/** Writes what is found in one file after the other; of all that it read it keeps only what pairs need. */
final class Extraction {

    private final Extractor extractor;
    private final Shape shape;
    private final Selection selection;
    private final LineOutput output;
    private final Failures failures;
    private final PairLines pairs;

    Extraction(Extractor extractor, Shape shape, Selection selection, LineOutput output, Failures failures) {
        this.extractor = extractor;
        this.shape = shape;
        this.selection = selection;
        this.output = output;
        this.failures = failures;
        this.pairs = new PairLines(extractor);
    }

    /** A file that cannot be worked on is a failure and leaves the others alone. */
    void add(ArticleFile file) throws IOException {
        ReadArticle article;
        try {
            article = read(file);
        } catch (IOException | NoText | RuntimeException | StackOverflowError e) {
            failures.add(file.path().toString(), e);
            return;
        }
        try {
            write(file, article);
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(file.path().toString(), e);
        }
    }

    void flush() throws IOException {
        output.flush();
    }

    void finish() throws IOException {
        if (selection.pairs()) {
            pairs.writeTo(output);
        }
        output.flush();
    }

    private ReadArticle read(ArticleFile file) throws IOException, NoText {
        var format = shape.of(file.path());
        var raw = file.text(format);
        return format == null ? new ReadArticle(raw, null, null, null, null, null) : extractor.read(raw, format);
    }

    private void write(ArticleFile file, ReadArticle article) throws IOException {
        var text = article.text();
        var lines = new ArticleLines(extractor, output, file.name(), text);
        if (selection.text(shape.isClean())) {
            lines.text(article);
        }
        var sentences = new SentencesOf(text, selection.needsSentences() ? extractor.sentences(text) : List.of());
        if (selection.sentences()) {
            lines.sentences(sentences);
        }
        if (selection.quotes()) {
            lines.quotes();
        }
        if (selection.claims()) {
            lines.claims(sentences, failures::warn);
        }
        if (selection.pairs()) {
            pairs.keep(file.name(), text, failures::warn);
        }
    }
}
