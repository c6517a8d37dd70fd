package org.adduce.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.Extractor;

/** Where the sentences of news and interviews end. */
final class SentenceEnds implements Track {

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row(
                "sentences", "inner boundary F1", "inner boundary F1", .970, "OpenNLP .957, pySBD .940, ICU4J .955"));
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException {
        var gold = bench.data("sentences-gum/dev/gum_dev.jsonl");
        var documents = new ArrayList<Map<String, Object>>();
        for (var document : Workbench.objects(gold)) {
            var text = document.get("text").textValue();
            var offsets = new Offsets(text);
            documents.add(Map.of(
                    "doc",
                    document.get("doc").textValue(),
                    "sentences",
                    extractor.sentences(text).stream().map(offsets::object).toList()));
        }
        return Scorer.run(
                bench, "score_sentences.py", "--gold", gold, "--pred", bench.write(name() + ".jsonl", documents));
    }
}
