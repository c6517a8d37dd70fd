package org.adduce.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.Quote;
import org.adduce.extraction.Span;
import org.jspecify.annotations.Nullable;

/** Who is reported to have said what, in single sentences, exact to the token. */
final class TokenQuotes implements Track {

    @Override
    public String name() {
        return "quotes-exact";
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row("all attributions, sentence by sentence", "content exact F1", "content exact F1", .45,
                "rule .056, CoreNLP .175, CRF .286, BiLSTM-CRF .590, BERT .689"));
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException {
        var gold = bench.data("quotes-polnear/dev/cofenet_valid.jsonl.gz");
        var sentences = new ArrayList<Map<String, Object>>();
        for (var sentence : Workbench.objects(gold)) {
            sentences.add(Map.of("id", sentence.get("id").textValue(), "spans", spans(sentence.get("tokens"), extractor)));
        }
        return Scorer.run(bench, "score_quotes_bio.py",
                "--gold", gold, "--pred", bench.write(name() + ".jsonl", sentences));
    }

    private static List<Map<String, Object>> spans(JsonNode words, Extractor extractor) {
        var list = new ArrayList<String>();
        words.forEach(word -> list.add(word.textValue()));
        var tokens = new Tokens(list);
        return extractor.quotes(tokens.text()).stream().flatMap(quote -> spans(quote, tokens)).distinct().toList();
    }

    private static Stream<Map<String, Object>> spans(Quote quote, Tokens tokens) {
        return Stream.of(
                        quote.content().stream().flatMap(stretch -> span("content", stretch, tokens)),
                        span("source", quote.source(), tokens),
                        span("cue", quote.cue(), tokens))
                .flatMap(it -> it);
    }

    private static Stream<Map<String, Object>> span(String role, @Nullable Span stretch, Tokens tokens) {
        return Stream.ofNullable(stretch)
                .flatMap(it -> tokens.touchedBy(it).stream())
                .map(span -> Map.of("role", role, "start", span.start(), "end", span.end()));
    }
}
