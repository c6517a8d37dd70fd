package org.adduce.extraction.checkworthiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How much a sentence is worth checking, as a linear model: a weight for each signal, for each sequence of words (divided by
 * the root of how many of a sentence are known, so that long sentences do not win by length) and for each dimension of its
 * vector. The sum is the logit of the probability, and each part of it a reason.
 *
 * @param dimensions none where the model does without vectors
 * @param centre what the dimensions contribute to an average sentence; a sentence's reason is how it differs
 */
record WorthModel(
        double base, Map<Reason.Key, Double> signals, Map<String, Float> sequences, float[] dimensions, double centre) {

    private static final int WORDS_SHOWN = 3;

    private record Part(Span place, float weight) {}

    /** What the score of a sentence is made of, every key at most once. */
    List<Reason> reasons(String sentence, Features features) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(Reason.Key.BASE, base, null));
        features.signals()
                .forEach((key, signal) -> reasons.add(
                        Reason.of(key, signals.getOrDefault(key, 0.0) * signal.strength(), signal.words())));
        reasons.add(wording(sentence, features));
        if (features.making() != null && dimensions.length > 0) {
            reasons.add(Reason.of(Reason.Key.MEANING, making(features.making()), null));
        }
        return reasons;
    }

    private Reason wording(String sentence, Features features) {
        List<Part> parts = new ArrayList<>();
        features.wording().forEach((sequence, place) -> {
            Float weight = sequences.get(sequence);
            if (weight != null) {
                parts.add(new Part(place, weight));
            }
        });
        double sum = parts.stream().mapToDouble(Part::weight).sum() / Math.sqrt(Math.max(1, parts.size()));
        return Reason.of(Reason.Key.WORDING, sum, shown(parts, Math.signum(sum), sentence));
    }

    private double making(float[] vector) {
        double sum = -centre;
        for (int d = 0; d < dimensions.length; d++) {
            sum += dimensions[d] * vector[d];
        }
        return sum;
    }

    private static @Nullable String shown(List<Part> parts, double sign, String sentence) {
        List<Span> shown = new ArrayList<>();
        parts.sort(Comparator.comparingDouble(part -> -sign * part.weight()));
        for (Part part : parts) {
            Span place = part.place();
            boolean apart =
                    shown.stream().noneMatch(other -> place.start() < other.end() && other.start() < place.end());
            if (sign * part.weight() > 0 && apart && place.length() > 0 && shown.size() < WORDS_SHOWN) {
                shown.add(place);
            }
        }
        return shown.isEmpty()
                ? null
                : String.join(
                        ", ", shown.stream().map(place -> place.in(sentence)).toList());
    }
}
