package org.adduce.extraction.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Term;
import org.adduce.extraction.text.Terms;

/** Which words two statements share, and how much these weigh. */
final class Overlap {

    /** Words of reporting and of the calendar tell little of what is stated. */
    private static final double QUIET_SHARE = 0.25;

    private static final Set<String> QUIET = Stream.of(
                    Lexicon.SPEECH_VERBS,
                    Lexicon.SPEECH_VERBS_BESIDE_QUOTATIONS,
                    Lexicon.ROLES,
                    Lexicon.CALENDAR,
                    Set.of(
                            "reporters",
                            "reporter",
                            "statement",
                            "news",
                            "interview",
                            "conference",
                            "press",
                            "mr",
                            "mrs",
                            "ms",
                            "according",
                            "week",
                            "day",
                            "month",
                            "year",
                            "time",
                            "today",
                            "yesterday",
                            "earlier",
                            "late",
                            "later",
                            "early",
                            "new"))
            .flatMap(Set::stream)
            .flatMap(word -> Terms.of(word).stream())
            .map(term -> Synonyms.of(term.stem()))
            .collect(Collectors.toUnmodifiableSet());

    private final ToDoubleFunction<String> weight;
    private final Set<String> shared;
    private final double first;
    private final double second;
    private final double both;

    Overlap(NormalizedStatement a, NormalizedStatement b, ToDoubleFunction<String> weight) {
        this.weight = weight;
        shared = new TreeSet<>(a.stems());
        shared.retainAll(b.stems());
        first = weightOf(new TreeSet<>(a.stems()));
        second = weightOf(new TreeSet<>(b.stems()));
        both = weightOf(shared);
    }

    static boolean isQuiet(String stem) {
        return QUIET.contains(stem);
    }

    /** In the order of the words: sums over them always come out the same. */
    private double weightOf(Set<String> sorted) {
        double sum = 0;
        for (String stem : sorted) {
            sum += weight.applyAsDouble(stem) * (isQuiet(stem) ? QUIET_SHARE : 1);
        }
        return sum;
    }

    Set<String> shared() {
        return shared;
    }

    /** How much of the shorter statement's weight stands in the other too, from 0 to 1. */
    double contained() {
        double least = Math.min(first, second);
        return least == 0 ? 0 : both / least;
    }

    /** Dice's coefficient: twice the shared weight by the weight of both, from 0 to 1. */
    double dice() {
        return first + second == 0 ? 0 : 2 * both / (first + second);
    }

    /** The weight of these words as a share of the lighter statement's. */
    double share(Set<String> stems) {
        double least = Math.min(first, second);
        return least == 0 ? 0 : weightOf(new TreeSet<>(stems)) / least;
    }

    /** The terms of the longest stretch of one statement that the other repeats word for word, function words aside. */
    static List<Term> longestRun(NormalizedStatement a, NormalizedStatement b) {
        List<Term> of = a.terms();
        List<Term> other = b.terms();
        int[] runs = new int[other.size() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 0; i < of.size(); i++) {
            for (int k = other.size(); k > 0; k--) {
                runs[k] = of.get(i).stem().equals(other.get(k - 1).stem()) ? runs[k - 1] + 1 : 0;
                if (runs[k] > longest) {
                    longest = runs[k];
                    end = i + 1;
                }
            }
        }
        return of.subList(end - longest, end);
    }
}
