package org.adduce.extraction.checkworthiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.adduce.extraction.embedding.SentenceVectors;

/**
 * The two trained models, and the file that keeps them, compressed by gzip (RFC 1952): lines of kind, name, weight without vectors, weight with them, between
 * tabs; the kinds are {@code base}, {@code centre}, {@code signal}, {@code dimension} and {@code words}. A line that begins with
 * a number sign is a remark.
 *
 * @param plain for sentences without vectors
 * @param byMeaning for sentences with them
 */
record WorthModels(WorthModel plain, WorthModel byMeaning) {

    private static final String FILE = "check-worthiness.tsv.gz";

    /** The models that were trained on the ClaimBuster sentences; see NOTICE. */
    static WorthModels shipped() {
        return Shipped.MODELS;
    }

    WorthModel with(boolean vectors) {
        return vectors ? byMeaning : plain;
    }

    /** Writes the file; the same models give the same bytes. */
    void write(OutputStream file) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(file), StandardCharsets.UTF_8)) {
            write(out);
        }
    }

    private void write(Writer out) throws IOException {
        out.write(
                "# Weights of check-worthiness: kind, name, without sentence vectors, with them. Written by training; see NOTICE.\n");
        line("base", "", plain.base(), byMeaning.base(), out);
        line("centre", "", plain.centre(), byMeaning.centre(), out);
        for (Reason.Key key : new TreeMap<>(plain.signals()).keySet()) {
            line("signal", key.key(), weight(plain.signals(), key), weight(byMeaning.signals(), key), out);
        }
        for (int d = 0; d < byMeaning.dimensions().length; d++) {
            line("dimension", Integer.toString(d), 0, byMeaning.dimensions()[d], out);
        }
        for (String words : new TreeMap<>(plain.sequences()).keySet()) {
            line("words", words, weight(plain.sequences(), words), weight(byMeaning.sequences(), words), out);
        }
    }

    private static <K> double weight(Map<K, ? extends Number> weights, K name) {
        return Objects.requireNonNull(weights.get(name), "both models weigh the same")
                .doubleValue();
    }

    private static void line(String kind, String name, double without, double with, Writer out) throws IOException {
        String format = kind.equals("words") ? "%s\t%s\t%.2f\t%.2f\n" : "%s\t%s\t%.5f\t%.5f\n";
        out.write(String.format(Locale.ROOT, format, kind, name, without, with));
    }

    /** Reads such a file to its end. */
    static WorthModels read(InputStream file) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return read(in);
        }
    }

    private static WorthModels read(BufferedReader in) throws IOException {
        Side plain = new Side(2);
        Side byMeaning = new Side(3);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t"));
                plain.add(cells);
                byMeaning.add(cells);
            }
        }
        return new WorthModels(plain.model(false), byMeaning.model(true));
    }

    private static final class Side {

        private final int column;
        private final Map<Reason.Key, Double> signals = new EnumMap<>(Reason.Key.class);
        private final Map<String, Float> sequences = new HashMap<>();
        private final float[] dimensions = new float[SentenceVectors.DIMENSION];
        private double base;
        private double centre;

        Side(int column) {
            this.column = column;
        }

        void add(List<String> cells) {
            double weight = Double.parseDouble(cells.get(column));
            switch (cells.get(0)) {
                case "base" -> base = weight;
                case "centre" -> centre = weight;
                case "signal" -> signals.put(Reason.Key.valueOf(cells.get(1).toUpperCase(Locale.ROOT)), weight);
                case "dimension" -> dimensions[Integer.parseInt(cells.get(1))] = (float) weight;
                case "words" -> sequences.put(cells.get(1), (float) weight);
                default -> throw new IllegalStateException("kind of a weight: got " + cells.get(0));
            }
        }

        WorthModel model(boolean vectors) {
            return new WorthModel(base, signals, sequences, vectors ? dimensions : new float[0], centre);
        }
    }

    private static final class Shipped {

        static final WorthModels MODELS = read();

        private static WorthModels read() {
            try (InputStream in = WorthModels.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "weights of check-worthiness: got nothing at " + FILE + ", want a file beside the classes");
                }
                return WorthModels.read(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
