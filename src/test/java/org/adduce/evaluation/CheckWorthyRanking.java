package org.adduce.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.Extractor;

/** The sentences of debates and speeches in the order in which they are worth checking. */
final class CheckWorthyRanking implements Track {

    @Override
    public String name() {
        return "check-worthy-ranking";
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row(
                "check-worthiness ranking",
                "MAP (19 files; the target is on test)",
                "MAP",
                .185,
                "on test: ClaimBuster SVM .103, n-gram baseline .121, lab winner .166, best contrastive .182"));
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException {
        var gold = bench.data("checkworthy-clef2019/dev");
        var scores = new ArrayList<Map<String, Object>>();
        for (var document : Workbench.files(gold)) {
            scores.addAll(scores(document, extractor));
        }
        return Scorer.run(
                bench, "score_checkworthy_rank.py", "--gold", gold, "--pred", bench.write(name() + ".jsonl", scores));
    }

    private static List<Map<String, Object>> scores(Path document, Extractor extractor) throws IOException {
        var name = document.getFileName().toString().replace(".tsv", "");
        var scores = new ArrayList<Map<String, Object>>();
        for (var cells : Workbench.cells(document)) {
            var score = extractor.score(CheckWorthiness.unquoted(cells[2]));
            scores.add(Map.of("doc", name, "line", Integer.parseInt(cells[0]), "score", score));
        }
        return scores;
    }
}
