package org.adduce.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.Extractor;

/** Whether sentences of debates, each without its context, are worth checking. */
final class CheckWorthiness implements Track {

    @Override
    public String name() {
        return "check-worthy";
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row(
                "check-worthy or not",
                "F1 of Yes",
                "F1 (Yes)",
                .90,
                "n-gram SVM .82, TF-IDF LR .853, plus MiniLM .866, fine-tuned transformers .94"));
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException {
        var gold = bench.data("checkworthy-ct24/dev/dev.tsv");
        var scores = new ArrayList<Map<String, Object>>();
        for (var cells : Workbench.cells(gold).subList(1, Workbench.cells(gold).size())) {
            scores.add(Map.of("id", cells[0], "score", extractor.score(unquoted(cells[1]))));
        }
        return Scorer.run(
                bench, "score_checkworthy_f1.py", "--gold", gold, "--pred", bench.write(name() + ".jsonl", scores));
    }

    /** The set's cells carry the quotation marks of CSV. */
    static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
