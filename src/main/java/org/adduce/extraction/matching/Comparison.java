package org.adduce.extraction.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.adduce.extraction.embedding.SentenceVectors;
import org.adduce.extraction.text.Term;
import org.adduce.extraction.text.Terms;
import org.jspecify.annotations.Nullable;

/** Two statements side by side. */
public final class Comparison {

    /** What meaning counts for beside words. */
    private static final double MEANING = 0.65;

    private static final double SIMILAR_MEANING = 0.75;
    private static final double AGAINST = 0.1;
    /** Words alone say less than words and meaning together; their likeness is stretched by this. */
    private static final double WORDS_ALONE = 1.25;

    private static final double SAME_SPEAKER = 0.08;
    private static final double OTHER_SPEAKER = 0.05;
    private static final double OTHER_NAMES = 0.15;
    private static final double RUN_WORD = 0.02;
    private static final int LONGEST_RUN = 6;
    private static final int QUOTED_RUN = 4;
    private static final double SAME = 0.57;
    private static final double RELATED = 0.47;
    private static final double NEARLY_ALL_WORDS = 0.7;
    /** What shares so little is not compared any further: meaning alone pairs too much. */
    private static final double FEWEST_WORDS = 0.1;
    /** A short statement is like many others; it must share more. */
    private static final int SHORT = 5;

    private final NormalizedStatement a;
    private final NormalizedStatement b;
    private final Overlap overlap;
    private final @Nullable Function<String, float[]> vectors;
    private final double strictness;

    /** @param strictness how much more likeness than usual it takes for each relation */
    public Comparison(
            NormalizedStatement a,
            NormalizedStatement b,
            ToDoubleFunction<String> weight,
            @Nullable Function<String, float[]> vectors,
            double strictness) {
        this.a = a;
        this.b = b;
        this.overlap = new Overlap(a, b, weight);
        this.vectors = vectors;
        this.strictness = strictness;
    }

    /** Empty when they do not belong together. */
    Optional<StatementRelation> verdict() {
        if (overlap.dice() < FEWEST_WORDS && PlanAndFact.between(a, b).isEmpty()) {
            return Optional.empty();
        }
        double likeness = likeness();
        Contradiction found = new Contradiction(a, b, overlap, likeness - strictness);
        Optional<MatchReason> contradiction = found.grounds();
        if (contradiction.isPresent()) {
            return Optional.of(new StatementRelation(
                    Pair.Relation.CONFLICT, Math.min(1, 0.5 + likeness / 2), contradiction.get()));
        }
        List<Term> run = Overlap.longestRun(a, b);
        double strength = strength(likeness, run.size());
        if (strength < RELATED + strictness || isTooShort()) {
            return Optional.empty();
        }
        return strength < SAME + strictness || numbersDisagree() || found.timesDiffer() || oneIsWished()
                ? Optional.of(related(strength))
                : Optional.of(same(strength, run));
    }

    /** From 0 to 1; by the words alone where there are no vectors. */
    double likeness() {
        double words = overlap.dice();
        return vectors == null ? Math.min(1, WORDS_ALONE * words) : MEANING * cosine() + (1 - MEANING) * words;
    }

    /** From 0 to 1, for statements on their own: meaning before words, less when numbers or denials stand against it. */
    public double similarity() {
        double words = overlap.dice();
        double alike = vectors == null
                ? Math.min(1, WORDS_ALONE * words)
                : SIMILAR_MEANING * cosine() + (1 - SIMILAR_MEANING) * words;
        boolean denied = new Contradiction(a, b, overlap, alike).denial().isPresent();
        return Math.max(0, alike - (numbersDisagree() ? AGAINST : 0) - (denied ? AGAINST : 0));
    }

    private double cosine() {
        return vectors == null
                ? 0
                : Math.max(0, Math.min(1, SentenceVectors.cosine(a.meaning(vectors), b.meaning(vectors))));
    }

    private double strength(double likeness, int run) {
        double speaker =
                a.claimant() == null || b.claimant() == null ? 0 : sameSpeaker() ? SAME_SPEAKER : -OTHER_SPEAKER;
        double names = NamedEntities.differ(a, b) ? OTHER_NAMES : 0;
        return Math.max(0, Math.min(1, likeness + speaker - names + RUN_WORD * Math.min(run, LONGEST_RUN)));
    }

    /** One demands what the other states. */
    private boolean oneIsWished() {
        Set<String> wished = overlap.shared().stream()
                .filter(stem -> a.denial().wishes(a.first(stem).start())
                        != b.denial().wishes(b.first(stem).start()))
                .collect(Collectors.toSet());
        return overlap.share(wished) > overlap.contained() / 2;
    }

    private boolean isTooShort() {
        return Math.min(a.terms().size(), b.terms().size()) < SHORT && overlap.dice() < 0.4;
    }

    /** By the last word of the name, or by another name of the same: Moscow and the Kremlin. */
    private boolean sameSpeaker() {
        Optional<String> speaker = speaker(a);
        return speaker.isPresent() && speaker.equals(speaker(b));
    }

    private static Optional<String> speaker(NormalizedStatement normalizedStatement) {
        return Optional.ofNullable(normalizedStatement.claimant())
                .flatMap(name -> Terms.of(name).stream().reduce((first, last) -> last))
                .map(term -> Synonyms.of(term.stem()));
    }

    /** They count the same, and no number of it agrees. */
    private boolean numbersDisagree() {
        return anyFigures((of, other) -> true) && !figuresAgree();
    }

    private boolean figuresAgree() {
        return anyFigures(Quantity::agreesWith);
    }

    private boolean anyFigures(BiPredicate<Quantity, Quantity> holds) {
        return a.figures().stream()
                .anyMatch(of -> b.figures().stream()
                        .anyMatch(other -> other.unit().equals(of.unit()) && holds.test(of, other)));
    }

    private StatementRelation related(double strength) {
        boolean speaker = sameSpeaker();
        return new StatementRelation(
                Pair.Relation.RELATED,
                strength,
                new MatchReason(
                        speaker ? MatchReason.Key.SAME_SPEAKER_ON_SUBJECT : MatchReason.Key.SAME_SUBJECT,
                        speaker ? String.valueOf(a.claimant()) : sharedWords(a),
                        speaker ? String.valueOf(b.claimant()) : sharedWords(b)));
    }

    private StatementRelation same(double strength, List<Term> run) {
        return new StatementRelation(Pair.Relation.SAME, strength, sameGrounds(run));
    }

    private MatchReason sameGrounds(List<Term> run) {
        if (run.size() >= QUOTED_RUN && isQuoted(run)) {
            String words = a.statement()
                    .substring(run.get(0).start(), run.get(run.size() - 1).end());
            return new MatchReason(MatchReason.Key.SAME_QUOTATION, words, words);
        }
        if (overlap.dice() >= NEARLY_ALL_WORDS) {
            return new MatchReason(MatchReason.Key.SAME_WORDS, "", "");
        }
        if (sameSpeaker()) {
            return new MatchReason(
                    MatchReason.Key.SAME_SPEAKER, String.valueOf(a.claimant()), String.valueOf(b.claimant()));
        }
        return new MatchReason(
                figuresAgree() ? MatchReason.Key.SAME_FACTS : MatchReason.Key.SAME_MEANING,
                sharedWords(a),
                sharedWords(b));
    }

    private boolean isQuoted(List<Term> run) {
        int start = run.get(0).start();
        String before = a.statement().substring(0, start);
        return before.chars().filter(c -> c == '"' || c == '“').count()
                > before.chars().filter(c -> c == '”').count();
    }

    /** The shared words that tell most, as they stand in a statement. */
    private String sharedWords(NormalizedStatement normalizedStatement) {
        return normalizedStatement.terms().stream()
                .filter(term -> overlap.shared().contains(term.stem()) && !Overlap.isQuiet(term.stem()))
                .map(normalizedStatement::words)
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
    }
}
