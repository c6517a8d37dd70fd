package org.adduce.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.sentence.GoldenRulesTest;

/** The kinds of hard places between sentences that segmenters are compared by, each in words of our own. */
final class GoldenRules implements Track {

    @Override
    public String name() {
        return "golden-rules";
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row(
                "sentences, hard rules in our own words",
                "pass rate, " + GoldenRulesTest.rules().count() + " cases",
                "pass rate",
                46 / 48.0,
                "on the original 48: OpenNLP 29, CoreNLP 34, pySBD 47"));
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench) {
        var rules = GoldenRulesTest.rules().map(rule -> (String) rule.get()[1]).toList();
        var passed = rules.stream().filter(marked -> passes(marked, extractor)).count();
        return Map.of("pass rate", (double) passed / rules.size());
    }

    /** @param marked with a bar between sentences */
    private static boolean passes(String marked, Extractor extractor) {
        var text = marked.replace("|", "");
        var expected = Stream.of(marked.split("\\|")).map(String::strip).toList();
        return extractor.sentences(text).stream()
                .map(sentence -> sentence.in(text))
                .toList()
                .equals(expected);
    }
}
