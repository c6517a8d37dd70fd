package org.adduce.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.text.Format;

/** The article's text out of web pages. */
final class ArticleText implements Track {

    private static final String SET = "boilerplate-scrapinghub/dev/";

    @Override
    public String name() {
        return "text-html";
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row(
                "article text from HTML",
                "4-shingle F1",
                "F1",
                .965,
                "keep all .69, readability4j .94, Readability.js .94, trafilatura .953, AutoExtract .967"));
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException {
        var texts = new ArrayList<Map<String, String>>();
        for (var page : Workbench.files(bench.data(SET + "html"))) {
            var id = page.getFileName().toString().replaceFirst("\\..*", "");
            texts.add(Map.of(
                    "id",
                    id,
                    "text",
                    extractor.read(Workbench.text(page), Format.HTML).text()));
        }
        return Scorer.run(
                bench,
                "score_boilerplate.py",
                "--gold",
                bench.data(SET + "ground-truth.json"),
                "--pred",
                bench.write(name() + ".jsonl", texts));
    }
}
