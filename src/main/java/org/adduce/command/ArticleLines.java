package org.adduce.command;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.attribution.Quote;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.checkworthiness.Reason;
import org.adduce.extraction.page.ReadArticle;
import org.adduce.extraction.text.Span;

/** Writes what extraction finds in one article. */
final class ArticleLines {

    private final Extractor extractor;
    private final LineOutput output;
    private final String article;
    private final String text;

    ArticleLines(Extractor extractor, LineOutput output, String article, String text) {
        this.extractor = extractor;
        this.output = output;
        this.article = article;
        this.text = text;
    }

    void text(ReadArticle read) throws IOException {
        output.line(JsonLine.of("text")
                .with("article", article)
                .with("title", read.title())
                .with("byline", read.byline())
                .with(
                        "publishedAt",
                        read.publishedOn() == null ? null : read.publishedOn().toString())
                .with("language", read.language())
                .with("text", text)
                .toString());
    }

    void sentences(SentencesOf sentences) throws IOException {
        for (var sentence : sentences.all()) {
            output.line(JsonLine.of("sentence")
                    .with("article", article)
                    .with("start", sentence.start())
                    .with("end", sentence.end())
                    .with("text", sentence.in(text))
                    .toString());
        }
    }

    void quotes() throws IOException {
        for (var quote : extractor.quotes(text)) {
            output.line(quote(quote).toString());
        }
    }

    /** @param warnings is told if the article is so long that its scores do without sentence vectors */
    void claims(SentencesOf sentences, BiConsumer<String, String> warnings) throws IOException {
        var statements = extractor.statements(text);
        if (!statements.byMeaning() && sentences.all().size() > Extractor.MOST_BY_MEANING) {
            warnings.accept(
                    article,
                    "scored without sentence vectors, because the article has more than %,d sentences"
                            .formatted(Extractor.MOST_BY_MEANING));
        }
        for (var claim : statements.all()) {
            output.line(claim(claim, sentences.around(new Span(claim.start(), claim.end())))
                    .toString());
        }
    }

    private JsonLine quote(Quote quote) {
        return JsonLine.of("quote")
                .with("article", article)
                .with("content", quote.content().stream().map(JsonLine::pair).toList())
                .with("source", JsonLine.pair(quote.source()))
                .with("speaker", quote.speaker())
                .with("direct", quote.direct());
    }

    private JsonLine claim(Candidate claim, Span sentence) {
        return JsonLine.of("claim")
                .with("article", article)
                .with("sentence", sentence.in(text))
                .with("start", sentence.start())
                .with("end", sentence.end())
                .with("speaker", claim.claimant())
                .with("direct_quote", claim.direct())
                .with("check_worthy", claim.checkWorthy())
                .with("score", Numbers.rounded(claim.score()))
                .with(
                        "reasons",
                        claim.reasons().stream().map(ArticleLines::reason).toList());
    }

    private static JsonLine reason(Reason reason) {
        return new JsonLine()
                .with("key", reason.key())
                .with("weight", Numbers.rounded(reason.weight()))
                .with("detail", reason.detail());
    }
}
