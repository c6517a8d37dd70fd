package org.adduce.extraction.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.extraction.text.Term;

/**
 * Finds why two statements cannot both be true. Rather misses one than claims one: what is compared must be the same thing,
 * of the same names, at the same time.
 */
final class Contradiction {

    /** How much of the lighter statement's weight must be denied by one side alone. */
    private static final double DENIED_SHARE = 0.3;
    /** Numbers of all kinds stand in statements about one subject; what they count must be said twice. */
    private static final double NUMBER_LIKENESS = 0.5;
    /** Enough where both say the same with two words right beside the number. */
    private static final double CLOSE_NUMBER_LIKENESS = 0.36;

    private static final double DENIAL_LIKENESS = 0.45;
    private static final double OPPOSITE_LIKENESS = 0.6;
    /** What is counted stands so close before or behind the number. */
    private static final int COUNTED_WITHIN = 45;

    /** Money and shares are counted of anything. */
    private static final Set<String> MONEY = Set.of("dollar", "euro", "pound");

    private static final String SHARE = "percent";
    private static final String POLL = "poll";
    private static final String TALLY = "tally";

    private final NormalizedStatement a;
    private final NormalizedStatement b;
    private final Overlap overlap;
    private final double likeness;

    Contradiction(NormalizedStatement a, NormalizedStatement b, Overlap overlap, double likeness) {
        this.a = a;
        this.b = b;
        this.overlap = overlap;
        this.likeness = likeness;
    }

    Optional<MatchReason> grounds() {
        return PlanAndFact.between(a, b).or(this::numbers).or(this::denial).or(this::opposites);
    }

    private Optional<MatchReason> numbers() {
        if (likeness < CLOSE_NUMBER_LIKENESS || timesDiffer() || arePolled()) {
            return Optional.empty();
        }
        for (Quantity of : a.figures()) {
            for (Quantity other : b.figures()) {
                if (countTheSame(of, other)
                        && !of.agreesWith(other)
                        && !isExplained(of, other)
                        && !NamedEntities.clash(a, of.start(), b, other.start())) {
                    return Optional.of(new MatchReason(MatchReason.Key.NUMBERS_DIFFER, of.text(), other.text()));
                }
            }
        }
        return Optional.empty();
    }

    /** The same unit, and the same thing said of it: two shared words anywhere, one of them close by in both. */
    private boolean countTheSame(Quantity of, Quantity other) {
        if (!of.unit().equals(other.unit()) || of.unit().equals(Quantity.YEAR) && overlap.dice() < 0.5) {
            return false;
        }
        Set<String> shared = new HashSet<>(overlap.shared());
        shared.remove(of.unit());
        shared.removeIf(stem -> Character.isDigit(stem.charAt(0)) || Overlap.isQuiet(stem) || isNumeral(stem));
        Set<String> close = near(a, of);
        close.retainAll(near(b, other));
        close.retainAll(shared);
        boolean money = MONEY.contains(of.unit());
        int fewest = money || of.unit().equals(SHARE) ? 3 : 2;
        return close.size() >= 2 && !money
                || (likeness >= NUMBER_LIKENESS || of.unit().equals(TALLY))
                        && !close.isEmpty()
                        && (close.size() >= 2 || shared.size() >= fewest);
    }

    /** Two polls may find different numbers and both be right. */
    private boolean arePolled() {
        return a.stems().contains(POLL) || b.stems().contains(POLL);
    }

    private static boolean isNumeral(String stem) {
        return Set.of("million", "billion", "thousand", "hundr", "dozen", "trillion")
                .contains(stem);
    }

    private static Set<String> near(NormalizedStatement normalizedStatement, Quantity quantity) {
        return normalizedStatement.terms().stream()
                .filter(term -> term.end() > quantity.start() - COUNTED_WITHIN
                        && term.start() < quantity.end() + COUNTED_WITHIN)
                .map(Term::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether either number has its like in the other statement: then they count two things. */
    private boolean isExplained(Quantity of, Quantity other) {
        return b.figures().stream().anyMatch(quantity -> quantity.unit().equals(of.unit()) && quantity.agreesWith(of))
                || a.figures().stream()
                        .anyMatch(quantity -> quantity.unit().equals(other.unit()) && quantity.agreesWith(other));
    }

    /** Both name years, and none in common; years that are all they count may contradict each other. */
    boolean timesDiffer() {
        List<Quantity> years = years(a);
        List<Quantity> others = years(b);
        return !years.isEmpty()
                && !others.isEmpty()
                && years.stream().noneMatch(year -> others.stream().anyMatch(year::equalTo))
                && (a.figures().size() > years.size() || b.figures().size() > others.size());
    }

    private static List<Quantity> years(NormalizedStatement normalizedStatement) {
        return normalizedStatement.figures().stream()
                .filter(quantity -> quantity.unit().equals(Quantity.YEAR))
                .toList();
    }

    Optional<MatchReason> denial() {
        if (likeness < DENIAL_LIKENESS) {
            return Optional.empty();
        }
        Set<String> turned = new HashSet<>();
        Set<String> agreed = new HashSet<>();
        for (String stem : overlap.shared()) {
            int atA = a.first(stem).start();
            int atB = b.first(stem).start();
            if (!a.denial().leavesOpen(atA) && !b.denial().leavesOpen(atB)) {
                (a.denial().denies(atA) == b.denial().denies(atB) ? agreed : turned).add(stem);
            }
        }
        double share = overlap.share(turned);
        boolean onlyNames = turned.stream()
                .allMatch(stem -> a.first(stem).name() || b.first(stem).name());
        if (turned.size() < 2 || onlyNames || share < DENIED_SHARE || share < overlap.share(agreed)) {
            return Optional.empty();
        }
        return denialOf(turned);
    }

    private Optional<MatchReason> denialOf(Set<String> turned) {
        String stem = turned.stream().sorted().findFirst().orElseThrow();
        int atA = a.first(stem).start();
        int atB = b.first(stem).start();
        if (NamedEntities.clash(a, atA, b, atB)) {
            return Optional.empty();
        }
        return Optional.of(new MatchReason(
                MatchReason.Key.ONE_DENIES,
                a.denial().cueAt(atA).orElse(""),
                b.denial().cueAt(atB).orElse("")));
    }

    private Optional<MatchReason> opposites() {
        if (likeness < OPPOSITE_LIKENESS) {
            return Optional.empty();
        }
        for (Term term : a.terms()) {
            for (Term other : b.terms()) {
                if (Antonyms.are(term.stem(), other.stem())
                        && !b.stems().contains(term.stem())
                        && !a.stems().contains(other.stem())
                        && a.denial().denies(term.start()) == b.denial().denies(other.start())
                        && !NamedEntities.clash(a, term.start(), b, other.start())) {
                    return Optional.of(new MatchReason(MatchReason.Key.OPPOSITE_WORDS, a.words(term), b.words(other)));
                }
            }
        }
        return Optional.empty();
    }
}
