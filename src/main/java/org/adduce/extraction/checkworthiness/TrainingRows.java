package org.adduce.extraction.checkworthiness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.adduce.extraction.embedding.SentenceVectors;

/**
 * Labelled sentences as the numbers that a linear model learns from. Its columns: first the sequences of words that enough
 * sentences have, then the signals, then, where vectors are used, their dimensions, brought to mean 0 and deviation 1.
 */
final class TrainingRows {

    private static final int FEWEST_SENTENCES = 4;
    private static final double PENALTY_OF_WORDS = 0.33;
    /** Beside vectors, which know most of it, words need to be doubted more. */
    private static final double PENALTY_OF_WORDS_BESIDE_VECTORS = 2;

    private static final double PENALTY_OF_SIGNALS = 10;
    private static final double PENALTY_OF_DIMENSIONS = 100;

    private final boolean[] labels;
    private final List<String> sequences;
    private final Reason.Key[] keys = Reason.Key.values();
    private final int[][] present;
    private final float[][] dense;
    private final double[] means;
    private final double[] deviations;

    TrainingRows(List<Features> sentences, boolean[] labels, boolean vectors) {
        this.labels = labels;
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(
                sentence -> sentence.wording().keySet().forEach(words -> counts.merge(words, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FEWEST_SENTENCES);
        sequences = new ArrayList<>(counts.keySet());
        Map<String, Integer> columns = new HashMap<>();
        sequences.forEach(words -> columns.put(words, columns.size()));
        present = sentences.stream()
                .map(sentence -> sentence.wording().keySet().stream()
                        .filter(columns::containsKey)
                        .mapToInt(columns::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        int width = keys.length + (vectors ? SentenceVectors.DIMENSION : 0);
        dense = sentences.stream().map(sentence -> dense(sentence, width)).toArray(float[][]::new);
        means = new double[width];
        deviations = new double[width];
        standardise();
    }

    private float[] dense(Features sentence, int width) {
        float[] row = new float[width];
        sentence.signals().forEach((key, signal) -> row[key.ordinal()] = (float) signal.strength());
        if (width > keys.length) {
            float[] making = Objects.requireNonNull(sentence.making(), "a model with vectors learns from vectors");
            System.arraycopy(making, 0, row, keys.length, width - keys.length);
        }
        return row;
    }

    /** The dimensions alone; signals mean something as they are. */
    private void standardise() {
        for (int i = 0; i < means.length; i++) {
            deviations[i] = 1;
            if (i >= keys.length) {
                double sum = 0;
                double squares = 0;
                for (float[] row : dense) {
                    sum += row[i];
                    squares += row[i] * row[i];
                }
                means[i] = sum / dense.length;
                deviations[i] = Math.sqrt(Math.max(1e-6, squares / dense.length - means[i] * means[i]));
            }
            for (float[] row : dense) {
                row[i] = (float) ((row[i] - means[i]) / deviations[i]);
            }
        }
    }

    int columns() {
        return sequences.size() + means.length;
    }

    double penalty(int column) {
        int after = column - sequences.size();
        double ofWords = means.length > keys.length ? PENALTY_OF_WORDS_BESIDE_VECTORS : PENALTY_OF_WORDS;
        return after < 0 ? ofWords : after < keys.length ? PENALTY_OF_SIGNALS : PENALTY_OF_DIMENSIONS;
    }

    boolean yes(int row) {
        return labels[row];
    }

    double logit(int row, double[] weights) {
        double words = 0;
        for (int column : present[row]) {
            words += weights[column];
        }
        double sum = weights[weights.length - 1] + words * share(row);
        for (int i = 0; i < means.length; i++) {
            sum += weights[sequences.size() + i] * dense[row][i];
        }
        return sum;
    }

    /** Adds so many times the row to the sums of its columns. */
    void add(int row, double times, double[] sums) {
        double words = times * share(row);
        for (int column : present[row]) {
            sums[column] += words;
        }
        for (int i = 0; i < means.length; i++) {
            sums[sequences.size() + i] += times * dense[row][i];
        }
        sums[sums.length - 1] += times;
    }

    private double share(int row) {
        return 1 / Math.sqrt(Math.max(1, present[row].length));
    }

    /** The model with these weights, its logits multiplied by {@code scale} and moved by {@code shift}. */
    WorthModel model(double[] weights, double scale, double shift) {
        Map<String, Float> words = new HashMap<>();
        for (int i = 0; i < sequences.size(); i++) {
            words.put(sequences.get(i), (float) (scale * weights[i]));
        }
        Map<Reason.Key, Double> signals = new HashMap<>();
        for (Reason.Key key : keys) {
            signals.put(key, scale * weights[sequences.size() + key.ordinal()]);
        }
        float[] dimensions = new float[means.length - keys.length];
        double centre = 0;
        for (int d = 0; d < dimensions.length; d++) {
            int i = keys.length + d;
            dimensions[d] = (float) (scale * weights[sequences.size() + i] / deviations[i]);
            centre += dimensions[d] * means[i];
        }
        return new WorthModel(scale * weights[weights.length - 1] + shift, signals, words, dimensions, centre);
    }
}
