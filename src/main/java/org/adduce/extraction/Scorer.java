package org.adduce.extraction;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Says how much a statement is worth checking, and why. Every reason adds its weight; the score is the logistic function of
 * the sum, so that the listed reasons explain it to the last digit.
 */
final class Scorer {

    /** Set by hand on what fact-checkers mark in news articles; they add up on the logistic scale. */
    private static final Map<Reason.Key, Double> WEIGHTS = Map.ofEntries(
            entry(Reason.Key.BASE, -0.6),
            entry(Reason.Key.NUMBER, 0.9),
            entry(Reason.Key.DATE, 0.4),
            entry(Reason.Key.NAMED_PERSON_OR_ORGANISATION, 0.5),
            entry(Reason.Key.DIRECT_QUOTATION, 0.4),
            entry(Reason.Key.ATTRIBUTION, 0.5),
            entry(Reason.Key.DENIAL, 0.4),
            entry(Reason.Key.COMPARISON, 0.4),
            entry(Reason.Key.CAUSE, 0.3),
            entry(Reason.Key.LAW_OR_TREATY, 0.5),
            entry(Reason.Key.MODALITY, -0.4),
            entry(Reason.Key.PREDICTION, -0.2),
            entry(Reason.Key.QUESTION, -2.0),
            entry(Reason.Key.OPINION, -0.6),
            entry(Reason.Key.FIRST_PERSON, -0.4),
            entry(Reason.Key.ADDRESSED_TO_READER, -1.0),
            entry(Reason.Key.BYLINE, -3.0),
            entry(Reason.Key.TOO_SHORT, -1.5),
            entry(Reason.Key.TOO_LONG, -0.4),
            entry(Reason.Key.INCOMPLETE, -1.5));
    private static final Pattern QUESTION = Pattern.compile("\\?[\"”’]?$");
    private static final Pattern BYLINE = Pattern.compile("^(?i:by|reporting by|written by|edited by|photo(?:graph)? by|photo:) \\p{Lu}"
            + "|\\bcontributed to this report|^\\p{Lu}\\p{L}+ reported from \\p{Lu}");
    private static final double EACH_FURTHER_NAME = 0.15;
    private static final double NAMED_CLAIMANT = 0.3;
    private static final int NAMES_THAT_COUNT = 4;
    private static final int SHORT = 4;
    private static final int LONG = 70;

    private final Set<String> knownNames;

    /** @param knownNames what is surely a name in this article, so that it counts at the begin of a sentence too */
    Scorer(Set<String> knownNames) {
        this.knownNames = knownNames;
    }

    /** The reasons for and against a statement, the strongest first. */
    List<Reason> reasons(String statement, Attribution attribution) {
        List<Word> words = Words.of(statement, new Span(0, statement.length()));
        List<Reason> reasons = new ArrayList<>();
        add(Reason.Key.BASE, null, reasons);
        Signals.in(statement, words).forEach((key, detail) -> add(key, detail, reasons));
        addNames(statement, words, reasons);
        addSpeech(attribution, reasons);
        addForm(statement, words, reasons);
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())).thenComparing(Reason::key));
        return reasons;
    }

    /** The score that the reasons add up to, from 0 to 1. */
    static double score(List<Reason> reasons) {
        double sum = reasons.stream().mapToDouble(Reason::weight).sum();
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(Reason.Key key, @Nullable String detail, List<Reason> reasons) {
        add(key, 0, detail, reasons);
    }

    private static void add(Reason.Key key, double extra, @Nullable String detail, List<Reason> reasons) {
        reasons.add(Reason.of(key, WEIGHTS.getOrDefault(key, 0.0) + extra, detail));
    }

    private void addNames(String statement, List<Word> words, List<Reason> reasons) {
        List<String> names = Name.in(words).stream()
                .filter(name -> !name.words().isEmpty() && !name.isOnlyDemonym())
                .map(name -> name.textIn(statement))
                .filter(name -> knownNames.contains(name) || !opensOnly(statement, name))
                .distinct().limit(NAMES_THAT_COUNT).toList();
        if (!names.isEmpty()) {
            double further = EACH_FURTHER_NAME * (names.size() - 1);
            add(Reason.Key.NAMED_PERSON_OR_ORGANISATION, further, String.join(", ", names), reasons);
        }
    }

    /** A single capitalised word at the begin of a sentence is no name unless written in capitals throughout. */
    private static boolean opensOnly(String statement, String name) {
        return statement.indexOf(name) <= 1 && name.indexOf(' ') < 0 && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static void addSpeech(Attribution attribution, List<Reason> reasons) {
        if (attribution.direct()) {
            add(Reason.Key.DIRECT_QUOTATION, null, reasons);
        }
        if (attribution.claimant() != null) {
            add(Reason.Key.ATTRIBUTION, NAMED_CLAIMANT, attribution.claimant(), reasons);
        } else if (attribution.cue() != null) {
            add(Reason.Key.ATTRIBUTION, attribution.cue(), reasons);
        }
    }

    private static void addForm(String statement, List<Word> words, List<Reason> reasons) {
        long count = words.stream().filter(Word::isWord).count();
        if (count < SHORT) {
            add(Reason.Key.TOO_SHORT, null, reasons);
        } else if (count > LONG) {
            add(Reason.Key.TOO_LONG, null, reasons);
        }
        if (QUESTION.matcher(statement).find()) {
            add(Reason.Key.QUESTION, "?", reasons);
        } else if (!Characters.endsSentence(statement)) {
            add(Reason.Key.INCOMPLETE, null, reasons);
        }
        if (BYLINE.matcher(statement).find()) {
            add(Reason.Key.BYLINE, null, reasons);
        }
    }
}
