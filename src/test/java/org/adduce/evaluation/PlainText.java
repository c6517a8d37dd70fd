package org.adduce.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.text.Format;

/** The article's text out of what is left of web pages when only their words are kept. */
final class PlainText implements Track {

    private static final String SET = "boilerplate-scrapinghub/dev/";

    @Override
    public String name() {
        return "text-plain";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("article text from scraped plain text", "4-shingle F1", "F1", .92, "long-lines rule .838"),
                new Row(
                        "article text from scraped plain text",
                        "line F1",
                        "line F1 (kept)",
                        .85,
                        "long-lines rule .727"));
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException {
        var pages = bench.data(SET + "plaintext.jsonl.gz");
        var texts = new ArrayList<Map<String, String>>();
        for (var page : Workbench.objects(pages)) {
            var text =
                    extractor.read(page.get("text").textValue(), Format.PLAIN).text();
            texts.add(Map.of("id", page.get("id").textValue(), "text", text));
        }
        return Scorer.run(
                bench,
                "score_boilerplate.py",
                "--gold",
                bench.data(SET + "ground-truth.json"),
                "--pred",
                bench.write(name() + ".jsonl", texts),
                "--lines",
                pages);
    }
}
