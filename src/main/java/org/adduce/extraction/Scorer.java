package org.adduce.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Says how much a statement is worth checking, and why. Every reason adds its weight; the score is the logistic function of
 * the sum, so that the listed reasons explain it to the last digit.
 */
final class Scorer {

    private static final double BASE = -0.6;
    private static final double ONE_NAME = 0.5;
    private static final double FURTHER_NAME = 0.15;
    private static final int NAMES_THAT_COUNT = 4;
    private static final double DIRECT_QUOTATION = 0.4;
    private static final double NAMED_ATTRIBUTION = 0.8;
    private static final double ATTRIBUTION = 0.5;
    private static final int SHORT = 5;
    private static final double TOO_SHORT = -1.5;
    private static final int LONG = 70;
    private static final double TOO_LONG = -0.4;
    private static final double INCOMPLETE = -1.5;

    private final Set<String> knownNames;

    /** @param knownNames what is surely a name in this article, so that it counts at the begin of a sentence too */
    Scorer(Set<String> knownNames) {
        this.knownNames = knownNames;
    }

    /** The reasons for and against a statement, the strongest first. */
    List<Reason> reasons(String statement, Attribution attribution) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(Reason.Key.BASE, BASE, null));
        for (Signal signal : Signal.ALL) {
            Matcher found = signal.pattern().matcher(statement);
            if (found.find()) {
                reasons.add(Reason.of(signal.key(), signal.weight(), found.group()));
            }
        }
        addNames(statement, reasons);
        addSpeech(attribution, reasons);
        addForm(statement, reasons);
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())).thenComparing(Reason::key));
        return reasons;
    }

    /** The score that the reasons add up to, from 0 to 1. */
    static double score(List<Reason> reasons) {
        double sum = reasons.stream().mapToDouble(Reason::weight).sum();
        return 1 / (1 + Math.exp(-sum));
    }

    private void addNames(String statement, List<Reason> reasons) {
        List<String> names = Name.in(Words.of(statement, new Span(0, statement.length()))).stream()
                .filter(name -> !name.words().isEmpty() && !name.isOnlyDemonym())
                .map(name -> name.textIn(statement))
                .filter(name -> knownNames.contains(name) || !opensOnly(statement, name))
                .distinct().limit(NAMES_THAT_COUNT).toList();
        if (!names.isEmpty()) {
            double weight = ONE_NAME + FURTHER_NAME * (names.size() - 1);
            reasons.add(Reason.of(Reason.Key.NAMED_PERSON_OR_ORGANISATION, weight, String.join(", ", names)));
        }
    }

    /** A single capitalised word at the begin of a sentence is no name unless written in capitals throughout. */
    private static boolean opensOnly(String statement, String name) {
        int at = statement.indexOf(name);
        return at <= 1 && name.indexOf(' ') < 0 && !name.equals(name.toUpperCase(Locale.ROOT))
                && statement.indexOf(name, at + 1) < 0;
    }

    private static void addSpeech(Attribution attribution, List<Reason> reasons) {
        if (attribution.direct()) {
            reasons.add(Reason.of(Reason.Key.DIRECT_QUOTATION, DIRECT_QUOTATION, null));
        }
        if (attribution.claimant() != null) {
            reasons.add(Reason.of(Reason.Key.ATTRIBUTION, NAMED_ATTRIBUTION, attribution.claimant()));
        } else if (attribution.cue() != null) {
            reasons.add(Reason.of(Reason.Key.ATTRIBUTION, ATTRIBUTION, attribution.cue()));
        }
    }

    private static void addForm(String statement, List<Reason> reasons) {
        long words = Words.of(statement, new Span(0, statement.length())).stream().filter(Word::isWord).count();
        if (words < SHORT) {
            reasons.add(Reason.of(Reason.Key.TOO_SHORT, TOO_SHORT, null));
        } else if (words > LONG) {
            reasons.add(Reason.of(Reason.Key.TOO_LONG, TOO_LONG, null));
        }
        if (!Characters.endsSentence(statement) && !statement.endsWith(",\"") && !statement.endsWith(",”")) {
            reasons.add(Reason.of(Reason.Key.INCOMPLETE, INCOMPLETE, null));
        }
    }
}
