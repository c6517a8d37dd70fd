package org.adduce.extraction.checkworthiness;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.adduce.extraction.attribution.Attribution;
import org.adduce.extraction.text.Characters;

/**
 * What an article adds to the model's opinion of a sentence. The model has learnt from debates, where most of what is said is
 * talk; in news most sentences report something, and who is reported to have said, denied or planned it counts. Weights set by
 * hand on the logistic scale.
 */
final class ArticleEvidence {

    /** In what measure the model's weights hold for news. */
    static final double TRUST_IN_MODEL = 0.4;

    private static final double NEWS = 0.1;
    /** How far the statements of an article are measured against each other rather than against those of debates. */
    private static final double RANK = 0.15;

    private static final Map<Reason.Key, Double> WEIGHTS = Map.ofEntries(
            entry(Reason.Key.NUMBER, 0.7),
            entry(Reason.Key.DATE, 0.3),
            entry(Reason.Key.NAMED_PERSON_OR_ORGANISATION, 0.3),
            entry(Reason.Key.DENIAL, 0.3),
            entry(Reason.Key.COMPARISON, 0.3),
            entry(Reason.Key.CAUSE, 0.2),
            entry(Reason.Key.LAW_OR_TREATY, 0.4),
            entry(Reason.Key.QUESTION, -2.0),
            entry(Reason.Key.OPINION, -0.4),
            entry(Reason.Key.FIRST_PERSON, -0.6),
            entry(Reason.Key.PREDICTION, -0.2),
            entry(Reason.Key.ADDRESSED_TO_READER, -1.0));
    private static final double BRIEF = -3;
    private static final double WRITERS_OWN_WE = -0.5;
    private static final Pattern WE = Pattern.compile("\\b(?i:we|our|us)\\b");
    private static final Pattern LINK = Pattern.compile("https?://|\\bt\\.co/|[#@]\\p{L}");
    private static final Pattern BYLINE =
            Pattern.compile("^(?i:by|reporting by|written by|edited by|photo(?:graph)? by|photo:) \\p{Lu}"
                    + "|\\bcontributed to this report|^\\p{Lu}\\p{L}+ reported from \\p{Lu}");

    private ArticleEvidence() {}

    /** @param usual the logit that the model gives to the article's statements on average */
    static List<Reason> of(String statement, Attribution attribution, Map<Reason.Key, Signal> signals, double usual) {
        List<Reason> evidence = new ArrayList<>();
        evidence.add(Reason.of(Reason.Key.BASE, NEWS, null));
        evidence.add(Reason.of(Reason.Key.CONTEXT, -RANK * usual, null));
        signals.forEach((key, signal) -> {
            Double weight = WEIGHTS.get(key);
            if (weight != null) {
                evidence.add(Reason.of(key, weight * signal.strength(), signal.words()));
            }
        });
        Signal brief = signals.get(Reason.Key.TOO_SHORT);
        if (brief != null) {
            evidence.add(Reason.of(Reason.Key.TOO_SHORT, BRIEF * brief.strength() * brief.strength(), null));
        }
        addSpeech(attribution, evidence);
        addForm(statement, attribution, evidence);
        return evidence;
    }

    private static void addForm(String statement, Attribution attribution, List<Reason> evidence) {
        boolean incomplete = !Characters.endsSentence(statement) || Character.isLowerCase(statement.codePointAt(0));
        if (incomplete || LINK.matcher(statement).find()) {
            evidence.add(Reason.of(Reason.Key.INCOMPLETE, -1.5, null));
        }
        if (!attribution.direct()
                && attribution.claimant() == null
                && WE.matcher(statement).find()) {
            evidence.add(Reason.of(Reason.Key.FIRST_PERSON, WRITERS_OWN_WE, null));
        }
        if (BYLINE.matcher(statement).find()) {
            evidence.add(Reason.of(Reason.Key.BYLINE, -3, null));
        }
    }

    private static void addSpeech(Attribution attribution, List<Reason> evidence) {
        if (attribution.direct()) {
            evidence.add(Reason.of(Reason.Key.DIRECT_QUOTATION, 0.3, null));
        }
        if (attribution.claimant() != null) {
            evidence.add(Reason.of(Reason.Key.ATTRIBUTION, 0.6, attribution.claimant()));
        } else if (attribution.cue() != null) {
            evidence.add(Reason.of(Reason.Key.ATTRIBUTION, 0.4, attribution.cue()));
        }
    }
}
