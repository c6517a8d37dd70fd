package org.adduce.extraction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Two statements side by side. */
final class Comparison {

    private final Gist a;
    private final Gist b;
    private final ToDoubleFunction<String> weight;
    private final Optional<SentenceVectors> vectors;

    Comparison(Gist a, Gist b, ToDoubleFunction<String> weight, Optional<SentenceVectors> vectors) {
        this.a = a;
        this.b = b;
        this.weight = weight;
        this.vectors = vectors;
    }

    /** Empty when they do not belong together. */
    Optional<Verdict> verdict() {
        double likeness = likeness();
        if (likeness < 0.55) {
            return Optional.empty();
        }
        Grounds grounds = new Grounds(likeness < 0.7 ? Grounds.Key.SAME_SUBJECT : Grounds.Key.SAME_MEANING, "", "");
        return Optional.of(new Verdict(likeness < 0.7 ? Pair.Relation.RELATED : Pair.Relation.SAME, likeness, grounds));
    }

    /** From 0 to 1; by the words alone where there are no vectors. */
    double likeness() {
        double overlap = overlap();
        return vectors
                .map(model -> 0.7 * Math.max(0, SentenceVectors.cosine(a.meaning(model), b.meaning(model))) + 0.3 * overlap)
                .orElse(overlap);
    }

    /** The share of weight that the terms of both have in the terms of either. */
    private double overlap() {
        Set<String> of = new TreeSet<>(a.stems());
        Set<String> other = new TreeSet<>(b.stems());
        double either = 0;
        double both = 0;
        for (String stem : new TreeSet<>(Map.of(1, of, 2, other).values().stream().flatMap(Set::stream).toList())) {
            double counts = weight.applyAsDouble(stem);
            either += counts;
            both += of.contains(stem) && other.contains(stem) ? counts : 0;
        }
        return either == 0 ? 0 : both / either;
    }
}
