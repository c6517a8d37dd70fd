package org.adduce.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.text.Span;

/** Who is reported to have said what, in single sentences, exact to the token. */
final class TokenQuotes implements Track {

    @Override
    public String name() {
        return "quotes-exact";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row(
                        "all attributions, sentence by sentence",
                        "content exact F1",
                        "as written",
                        .45,
                        "rule .056, CoreNLP .175, CRF .286, BiLSTM-CRF .590, BERT .689"),
                new Row("the same, a space between all tokens", "content exact F1", "apart", .45, ""));
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException {
        return Map.of(
                "as written", exact("-as-written", Tokens::asWritten, extractor, bench),
                "apart", exact("-apart", Tokens::apart, extractor, bench));
    }

    private double exact(String way, Function<List<String>, Tokens> join, Extractor extractor, Workbench bench)
            throws IOException, InterruptedException {
        var gold = bench.data("quotes-polnear/dev/cofenet_valid.jsonl.gz");
        var sentences = new ArrayList<Map<String, Object>>();
        for (var sentence : Workbench.objects(gold)) {
            var tokens = join.apply(words(sentence.get("tokens")));
            sentences.add(Map.of("id", sentence.get("id").textValue(), "spans", spans(tokens, extractor)));
        }
        var predictions = bench.write(name() + way + ".jsonl", sentences);
        return Scorer.run(bench, "score_quotes_bio.py", "--gold", gold, "--pred", predictions)
                .get("content exact F1");
    }

    private static List<String> words(JsonNode tokens) {
        var words = new ArrayList<String>();
        tokens.forEach(token -> words.add(token.textValue()));
        return words;
    }

    /** A token has one label: of contents that overlap, as where somebody says what another said, the longest counts. */
    private static List<Map<String, Object>> spans(Tokens tokens, Extractor extractor) {
        var longestFirst = extractor.quotes(tokens.text()).stream()
                .flatMap(quote -> quote.content().stream())
                .flatMap(stretch -> tokens.touchedBy(stretch).stream())
                .sorted(Comparator.comparingInt(Span::length).reversed())
                .toList();
        var kept = new ArrayList<Span>();
        for (var span : longestFirst) {
            if (kept.stream().noneMatch(other -> span.start() < other.end() && other.start() < span.end())) {
                kept.add(span);
            }
        }
        return kept.stream()
                .<Map<String, Object>>map(span -> Map.of("role", "content", "start", span.start(), "end", span.end()))
                .toList();
    }
}
