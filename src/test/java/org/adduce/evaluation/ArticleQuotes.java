package org.adduce.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.attribution.Quote;

/** Who is reported to have said what, in whole articles. */
final class ArticleQuotes implements Track {

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("direct quotations", "segments F1", "direct segments F1", .95, "regex baseline .871"),
                new Row(
                        "direct quotations",
                        "speaker accuracy",
                        "direct speaker accuracy",
                        .87,
                        "regex baseline .663; Gender Gap Tracker .865 on its own set"),
                new Row("all attributions", "found at 0.3 overlap, F1", "GGT@0.3 F1", .62, "regex baseline .37"));
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException {
        var gold = bench.data("quotes-polnear/dev/polnear_dev.jsonl");
        var documents = new ArrayList<Map<String, Object>>();
        for (var document : Workbench.objects(gold)) {
            var text = document.get("text").textValue();
            var offsets = new Offsets(text);
            documents.add(Map.of(
                    "doc",
                    document.get("doc").textValue(),
                    "quotes",
                    extractor.quotes(text).stream()
                            .map(quote -> object(quote, offsets))
                            .toList()));
        }
        return Scorer.run(
                bench, "score_quotes.py", "--gold", gold, "--pred", bench.write(name() + ".jsonl", documents));
    }

    private static Map<String, Object> object(Quote quote, Offsets offsets) {
        var object = new HashMap<String, Object>();
        object.put("content", quote.content().stream().map(offsets::pair).toList());
        object.put("source", offsets.pair(quote.source()));
        object.put("cue", offsets.pair(quote.cue()));
        object.put("speaker", quote.speaker());
        return object;
    }
}
