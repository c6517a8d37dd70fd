package org.adduce.extraction.checkworthiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.extraction.attribution.Attribution;
import org.adduce.extraction.embedding.SentenceVectors;

/**
 * Says how much statements are worth checking, and why. Every reason adds its weight; the score is the logistic function of
 * the sum, so that the listed reasons explain it to the last digit.
 */
public final class Scorer {

    private final SignalReader reader;
    private final Optional<SentenceVectors> vectors;
    private final WorthModel model;

    /**
     * @param knownNames what is surely a name in this article, so that it counts at the begin of a sentence too
     * @param vectors empty to do without sentence vectors
     */
    public Scorer(Set<String> knownNames, Optional<SentenceVectors> vectors) {
        reader = new SignalReader(knownNames);
        this.vectors = vectors;
        model = WorthModels.shipped().with(vectors.isPresent());
    }

    /** The reasons for and against one sentence by itself. */
    public List<Reason> reasons(String sentence) {
        return model.reasons(sentence, Features.of(sentence, reader, vectors.orElse(null)));
    }

    /** For each statement of an article, in order, the reasons for and against it, the strongest first. */
    public List<List<Reason>> reasons(List<String> statements, List<Attribution> attributions) {
        List<Features> features = statements.stream()
                .map(statement -> Features.of(statement, reader, vectors.orElse(null)))
                .toList();
        List<List<Reason>> scored = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            scored.add(model.reasons(statements.get(i), features.get(i)));
        }
        double usual = scored.stream().mapToDouble(Scorer::sum).average().orElse(0);
        List<List<Reason>> all = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            List<Reason> evidence = ArticleEvidence.of(
                    statements.get(i), attributions.get(i), features.get(i).signals(), usual);
            all.add(together(scored.get(i), evidence));
        }
        return all;
    }

    /** The score that the reasons add up to, from 0 to 1. */
    public static double score(List<Reason> reasons) {
        return 1 / (1 + Math.exp(-sum(reasons)));
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }

    /** Each reason once, what the model says in the measure in which it holds for news. */
    private static List<Reason> together(List<Reason> model, List<Reason> evidence) {
        Map<Reason.Key, Reason> byKey = new EnumMap<>(Reason.Key.class);
        model.forEach(reason -> add(
                new Reason(reason.key(), reason.weight() * ArticleEvidence.TRUST_IN_MODEL, reason.detail()), byKey));
        evidence.forEach(reason -> add(reason, byKey));
        return byKey.values().stream()
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight()))
                        .thenComparing(Reason::key))
                .toList();
    }

    private static void add(Reason reason, Map<Reason.Key, Reason> byKey) {
        byKey.merge(
                Reason.Key.valueOf(reason.key().toUpperCase(Locale.ROOT)),
                reason,
                (a, b) -> new Reason(a.key(), a.weight() + b.weight(), b.detail() == null ? a.detail() : b.detail()));
    }
}
