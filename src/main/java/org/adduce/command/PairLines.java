package org.adduce.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.matching.Pair;
import org.adduce.extraction.text.NamedText;

/**
 * Keeps the texts of articles and writes which of their statements belong together, when all are known. Of more than
 * {@value #MOST_UNITS} UTF-16 units the rest is left out: memory has an end.
 */
final class PairLines {

    static final int MOST_UNITS = 10_000_000;

    private final Extractor extractor;
    private final List<String> names = new ArrayList<>();
    private final List<NamedText> texts = new ArrayList<>();
    private final Map<String, SentencesOf> sentences = new HashMap<>();
    private long units;

    PairLines(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Two files may have the same name; articles are told apart by their place among all.
     *
     * @param warnings is told of the first article that is left out
     */
    void keep(String article, String text, BiConsumer<String, String> warnings) {
        boolean hadRoom = units <= MOST_UNITS;
        units += text.length();
        if (units > MOST_UNITS) {
            if (hadRoom) {
                warnings.accept(article, "no pairs from this article on: too many texts");
            }
            return;
        }
        texts.add(new NamedText(Integer.toString(names.size()), text));
        names.add(article);
    }

    void writeTo(LineOutput output) throws IOException {
        for (var pair : extractor.pairs(texts)) {
            output.line(JsonLine.of("pair")
                    .with("a_article", name(pair.a()))
                    .with("a_sentence", sentence(pair.a()))
                    .with("b_article", name(pair.b()))
                    .with("b_sentence", sentence(pair.b()))
                    .with("relation", pair.relation().name().toLowerCase(Locale.ROOT))
                    .with("score", Numbers.rounded(pair.score()))
                    .with(
                            "reason",
                            pair.grounds().key().key() + ": " + pair.grounds().detail())
                    .toString());
        }
    }

    private String name(Pair.Side side) {
        return names.get(Integer.parseInt(side.article()));
    }

    private String sentence(Pair.Side side) {
        return sentences.computeIfAbsent(side.article(), this::sentences).textAround(side.place());
    }

    private SentencesOf sentences(String article) {
        var text = texts.get(Integer.parseInt(article)).text();
        return new SentencesOf(text, extractor.sentences(text));
    }
}
