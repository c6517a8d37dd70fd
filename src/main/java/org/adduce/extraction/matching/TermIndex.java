package org.adduce.extraction.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which documents hold which terms, and how well each answers a query: BM25 (Robertson and Zaragoza, 2009, "The Probabilistic
 * Relevance Framework"). Documents are slots from 0 upwards, free to be used again once removed.
 */
final class TermIndex {

    private static final double SATURATION = 1.1;
    private static final double LENGTH_SHARE = 0.6;

    private static final class Postings {
        private int[] slots = new int[2];
        private short[] counts = new short[2];
        private int size;

        void add(int slot, int count) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            slots[size] = slot;
            counts[size++] = (short) Math.min(count, Short.MAX_VALUE);
        }

        void remove(int slot) {
            for (int i = 0; i < size; i++) {
                if (slots[i] == slot) {
                    slots[i] = slots[--size];
                    counts[i] = counts[size];
                    return;
                }
            }
        }
    }

    private final Map<String, Postings> postings = new HashMap<>();
    private int[] lengths = new int[16];
    private int documents;
    private long terms;

    void add(int slot, List<String> document) {
        if (slot >= lengths.length) {
            lengths = Arrays.copyOf(lengths, Math.max(slot + 1, 2 * lengths.length));
        }
        counted(document)
                .forEach((term, count) ->
                        postings.computeIfAbsent(term, any -> new Postings()).add(slot, count));
        lengths[slot] = document.size();
        documents++;
        terms += document.size();
    }

    /** @param document the terms with which it was added */
    void remove(int slot, List<String> document) {
        for (String term : counted(document).keySet()) {
            Postings of = Objects.requireNonNull(postings.get(term), "the document was added with its terms");
            of.remove(slot);
            if (of.size == 0) {
                postings.remove(term);
            }
        }
        documents--;
        terms -= document.size();
        lengths[slot] = 0;
    }

    /** How rare the term is among the documents; that of one document when none holds it. */
    double weight(String term) {
        Postings of = postings.get(term);
        int holders = of == null ? 0 : of.size;
        return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
    }

    /** For each slot how well its document answers; 0 for those that share no term with the query. */
    double[] scores(Map<String, Double> query) {
        double[] scores = new double[lengths.length];
        double average = documents == 0 ? 1 : (double) terms / documents;
        for (Map.Entry<String, Double> entry : query.entrySet()) {
            double weight = entry.getValue() * weight(entry.getKey());
            Postings of = postings.get(entry.getKey());
            for (int i = 0; of != null && i < of.size; i++) {
                double norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * lengths[of.slots[i]] / average);
                scores[of.slots[i]] += weight * of.counts[i] * (SATURATION + 1) / (of.counts[i] + norm);
            }
        }
        return scores;
    }

    /** In the order of the terms, so that sums over it always come out the same. */
    private static Map<String, Integer> counted(List<String> document) {
        Map<String, Integer> counts = new TreeMap<>();
        document.forEach(term -> counts.merge(term, 1, Integer::sum));
        return counts;
    }
}
