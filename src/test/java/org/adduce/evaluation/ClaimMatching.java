package org.adduce.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.matching.KnownClaims;

/** Which of many claims that were checked before somebody repeats. */
final class ClaimMatching implements Track {

    private static final int TOP = 20;

    /** Tweets, and the claims of a site that checks rumours. */
    static final ClaimMatching TWEETS = new ClaimMatching(
            "match-tweets",
            "claimmatch-clef2020/dev/",
            "verified_claims.tsv",
            true,
            List.of("train.queries.tsv", "dev.queries.tsv"),
            List.of(
                    new Row(
                            "tweet to known claim",
                            "MAP@5, dev",
                            "dev MAP@5",
                            .95,
                            "on test: BM25 .860, MiniLM .925, unweighted sum .942, published winners .91–.93"),
                    new Row("tweet to known claim", "MAP@5, train", "train MAP@5", .95, "")));

    /** Sentences of debates, and the claims of a site that checks politicians. */
    static final ClaimMatching DEBATES = new ClaimMatching(
            "match-debates",
            "claimmatch-ct21-2b/dev/",
            "verified_claims.tsv.gz",
            false,
            List.of("train_dev.queries.tsv"),
            List.of(
                    new Row(
                            "debate sentence to known claim",
                            "MRR, dev",
                            "dev MRR",
                            .47,
                            "on test: BM25 .376, MiniLM .359, unweighted sum .444, published winner .336"),
                    new Row("debate sentence to known claim", "MRR, train", "train MRR", .47, "")));

    private final String name;
    private final String set;
    private final String claims;
    private final boolean queriesHaveHeaders;
    private final List<String> queries;
    private final List<Row> rows;

    private ClaimMatching(
            String name, String set, String claims, boolean queriesHaveHeaders, List<String> queries, List<Row> rows) {
        this.name = name;
        this.set = set;
        this.claims = claims;
        this.queriesHaveHeaders = queriesHaveHeaders;
        this.queries = queries;
        this.rows = rows;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Row> rows() {
        return rows;
    }

    @Override
    public Map<String, Double> measure(Extractor extractor, boolean byMeaning, Workbench bench)
            throws IOException, InterruptedException {
        var run = bench.writeLines(name + ".run", ranked(known(bench, byMeaning), bench));
        var figures = new HashMap<String, Double>();
        for (var part : List.of("train", "dev")) {
            Scorer.run(bench, "score_claim_match.py", "--qrels", bench.data(set + part + ".qrels"), "--pred", run)
                    .forEach((figure, value) -> figures.put(part + " " + figure, value));
        }
        return figures;
    }

    private KnownClaims known(Workbench bench, boolean byMeaning) throws IOException {
        var known = new KnownClaims(byMeaning);
        for (var cells : rows(bench.data(set + claims), true)) {
            known.add(cells[0], cells[1], Arrays.copyOfRange(cells, 2, cells.length));
        }
        return known;
    }

    private List<String> ranked(KnownClaims known, Workbench bench) throws IOException {
        var lines = new ArrayList<String>();
        for (var file : queries) {
            for (var query : rows(bench.data(set + file), queriesHaveHeaders)) {
                int rank = 1;
                for (var claim : known.rank(query[1], TOP)) {
                    lines.add(String.format(
                            Locale.ROOT, "%s Q0 %s %d %.6f adduce", query[0], claim.id(), rank++, claim.score()));
                }
            }
        }
        return lines;
    }

    private static List<String[]> rows(Path file, boolean hasHeader) throws IOException {
        var cells = Workbench.cells(file);
        return hasHeader ? cells.subList(1, cells.size()) : cells;
    }
}
