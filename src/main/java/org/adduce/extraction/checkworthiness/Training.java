package org.adduce.extraction.checkworthiness;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.adduce.extraction.embedding.SentenceVectors;

/**
 * Learns the weights of check-worthiness from labelled sentences, in the form of the CheckThat! lab: a heading, then lines of
 * number, sentence and Yes or No between tabs. The same file gives the same weights to the last byte on the same machine.
 */
public final class Training {

    /** Neighbours in a debate speak of the same, so whole stretches are held out, never single sentences. */
    private static final int STRETCH = 700;

    private static final int FOLDS = 5;

    private record Row(int number, String sentence, boolean yes) {

        static Row of(String line, int index) {
            String[] cells = line.split("\t");
            if (cells.length != 3 || !cells[2].equals("Yes") && !cells[2].equals("No")) {
                throw new IllegalArgumentException(
                        "line " + index + ": got " + cells.length + " cells, want number, sentence, Yes or No");
            }
            int number = cells[0].matches("\\d{1,9}") ? Integer.parseInt(cells[0]) : index;
            return new Row(number, unquoted(cells[1]), cells[2].equals("Yes"));
        }

        int fold() {
            return number / STRETCH % FOLDS;
        }
    }

    private Training() {}

    /**
     * Learns from one file and writes the weights to another, compressed by gzip, with vectors and without.
     *
     * @param progress told now and then how many sentences have been read
     * @throws IllegalArgumentException when a line of the data is not as described
     * @throws IllegalStateException when the model of the sentence vectors cannot be loaded
     * @throws IOException when a file cannot be read or written
     */
    public static void learn(Path data, Path weights, IntConsumer progress) throws IOException {
        List<String> lines = Files.readAllLines(data);
        List<Row> rows = IntStream.range(1, lines.size())
                .mapToObj(i -> Row.of(lines.get(i), i + 1))
                .toList();
        SentenceVectors vectors = SentenceVectors.load()
                .orElseThrow(() -> new IllegalStateException("training needs the model of the sentence vectors"));
        SignalReader reader = new SignalReader(Set.of());
        List<Features> features = new ArrayList<>();
        for (Row row : rows) {
            features.add(Features.of(row.sentence(), reader, vectors));
            if (features.size() % 1_000 == 0) {
                progress.accept(features.size());
            }
        }
        try (OutputStream out = Files.newOutputStream(weights)) {
            new WorthModels(model(rows, features, false), model(rows, features, true)).write(out);
        }
    }

    private static WorthModel model(List<Row> sentences, List<Features> features, boolean vectors) {
        boolean[] labels = new boolean[sentences.size()];
        IntStream.range(0, labels.length)
                .forEach(i -> labels[i] = sentences.get(i).yes());
        TrainingRows rows = new TrainingRows(features, labels, vectors);
        double[] heldOut = new double[labels.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            double[] weights = new LogisticRegression(
                            rows, rows(labels.length, i -> sentences.get(i).fold() != out))
                    .fit();
            for (int row : rows(labels.length, i -> sentences.get(i).fold() == out)) {
                heldOut[row] = rows.logit(row, weights);
            }
        }
        Calibration calibration = Calibration.of(heldOut, labels);
        double[] weights = new LogisticRegression(rows, rows(labels.length, i -> true)).fit();
        return rows.model(weights, calibration.scale(), calibration.shift());
    }

    private static int[] rows(int count, IntPredicate which) {
        return IntStream.range(0, count).filter(which).toArray();
    }

    /** A cell as spreadsheets write it: between quotation marks, those inside doubled. */
    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
