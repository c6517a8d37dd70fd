package org.adduce.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Claims that were checked before, held in memory, and ranked by how likely each is what somebody says. Fill it first; from
 * then on any number of threads may ask. The same claims, added in the same order, and the same query give the same ranking.
 */
public final class KnownClaims {

    /** How much the likeness of meaning counts beside the shared words. */
    private static final double MEANING = 1.0;

    private final Optional<SentenceVectors> vectors;
    private final TermIndex index = new TermIndex();
    private final List<String> ids = new ArrayList<>();
    private final List<float[]> meanings = new ArrayList<>();

    /** @param byMeaning false to do without sentence vectors: faster, smaller, less exact */
    public KnownClaims(boolean byMeaning) {
        vectors = byMeaning ? SentenceVectors.load() : Optional.empty();
    }

    /**
     * Adds a claim.
     *
     * @param titles what else is known to be said of it, such as the headline of its check
     */
    public void add(String id, String text, String... titles) {
        List<String> terms = new ArrayList<>();
        Terms.of(text + "\n" + String.join("\n", titles)).forEach(term -> terms.add(term.stem()));
        index.add(ids.size(), terms);
        ids.add(id);
        vectors.ifPresent(model -> meanings.add(model.of(text)));
    }

    public int size() {
        return ids.size();
    }

    /** At most so many claims, best first; those that have nothing in common with the query are left out. */
    public List<RankedClaim> rank(String query, int top) {
        Map<String, Double> terms = new TreeMap<>();
        Terms.of(query).forEach(term -> terms.put(term.stem(), 1.0));
        double[] scores = index.scores(terms);
        vectors.ifPresent(model -> {
            float[] meaning = model.of(query);
            for (int i = 0; i < ids.size(); i++) {
                scores[i] += MEANING * SentenceVectors.cosine(meaning, meanings.get(i));
            }
        });
        return IntStream.range(0, ids.size()).boxed()
                .filter(slot -> scores[slot] > 0)
                .sorted(Comparator.comparingDouble((Integer slot) -> -scores[slot]).thenComparing(slot -> slot))
                .limit(top)
                .map(slot -> new RankedClaim(ids.get(slot), scores[slot]))
                .toList();
    }
}
