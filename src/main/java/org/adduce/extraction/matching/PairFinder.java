package org.adduce.extraction.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.TopK;
import org.jspecify.annotations.Nullable;

/** Pairs the statements of several articles: each with the few of the others that it belongs to. */
public final class PairFinder {

    /** So many statements that share the most telling words with one are looked at closely. */
    private static final int CLOSER = 15;

    private static final int FEWEST_WORDS = 4;
    /** No sentence that states one thing has more; comparing two takes time with the product of their words. */
    private static final int MOST_WORDS = 120;
    /** An article has some tens; of collections the first are paired, as each statement is held against all others. */
    private static final int MOST_OF_AN_ARTICLE = 2_000;
    /** How many conflicts one statement may be in; of the other relations it is in one per article. */
    private static final int MOST_CONFLICTS = 2;

    private record Known(Pair.Side side, NormalizedStatement gist, int article) {}

    private final @Nullable Function<String, float[]> vectors;
    private final List<Known> known = new ArrayList<>();
    private final TermIndex index = new TermIndex();

    public PairFinder(@Nullable Function<String, float[]> vectors) {
        this.vectors = vectors;
    }

    /** Headlines, labels, questions and half sentences state nothing that could be paired; they are left out. */
    public void add(int number, String article, List<Candidate> statements) {
        for (Candidate statement : statements.subList(0, Math.min(statements.size(), MOST_OF_AN_ARTICLE))) {
            String text = statement.statement();
            NormalizedStatement normalizedStatement = NormalizedStatement.of(text, statement.claimant());
            int words = normalizedStatement.terms().size();
            if (Characters.endsSentence(text) && !text.contains("?") && words >= FEWEST_WORDS && words <= MOST_WORDS) {
                index.add(known.size(), List.copyOf(normalizedStatement.stems()));
                known.add(new Known(
                        new Pair.Side(
                                article, new Span(statement.start(), statement.end()), text, statement.claimant()),
                        normalizedStatement,
                        number));
            }
        }
    }

    public List<Pair> pairs() {
        List<int[]> closer = closer();
        List<Pair> found = new ArrayList<>();
        for (int[] two : closer) {
            pair(known.get(two[0]), known.get(two[1])).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt((Pair pair) -> pair.relation() == Pair.Relation.RELATED ? 1 : 0)
                .thenComparing(Comparator.comparingDouble(Pair::score).reversed()));
        return chosen(found);
    }

    private List<int[]> closer() {
        List<int[]> two = new ArrayList<>();
        for (int of = 0; of < known.size(); of++) {
            int slot = of;
            double[] scores = index.scores(known.get(of).gist().query());
            IntStream others = IntStream.range(0, known.size())
                    .filter(other -> scores[other] > 0
                            && known.get(other).article() != known.get(slot).article());
            TopK.of(
                            others,
                            Comparator.comparingDouble((Integer other) -> -scores[other])
                                    .thenComparing(other -> other),
                            CLOSER)
                    .forEach(other -> two.add(new int[] {Math.min(slot, other), Math.max(slot, other)}));
        }
        two.sort(Comparator.comparingInt((int[] pair) -> pair[0]).thenComparingInt(pair -> pair[1]));
        List<int[]> once = new ArrayList<>();
        for (int[] pair : two) {
            int[] last = once.isEmpty() ? new int[] {-1, -1} : once.get(once.size() - 1);
            if (last[0] != pair[0] || last[1] != pair[1]) {
                once.add(pair);
            }
        }
        return once;
    }

    private Optional<Pair> pair(Known a, Known b) {
        return new Comparison(a.gist(), b.gist(), index::weight, vectors, 0)
                .verdict()
                .map(statementRelation -> new Pair(
                        a.side(),
                        b.side(),
                        statementRelation.relation(),
                        statementRelation.score(),
                        statementRelation.grounds()));
    }

    /** From the surest downwards, as long as both sides have room for one more. */
    private static List<Pair> chosen(List<Pair> found) {
        Map<String, Integer> taken = new HashMap<>();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : found) {
            boolean conflict = pair.relation() == Pair.Relation.CONFLICT;
            String of = room(pair.a(), pair.b(), conflict);
            String other = room(pair.b(), pair.a(), conflict);
            int most = conflict ? MOST_CONFLICTS : 1;
            if (taken.getOrDefault(of, 0) < most && taken.getOrDefault(other, 0) < most) {
                taken.merge(of, 1, Integer::sum);
                taken.merge(other, 1, Integer::sum);
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static String room(Pair.Side side, Pair.Side other, boolean conflict) {
        return side.article() + "\n" + side.place().start() + "\n" + other.article() + (conflict ? "\n!" : "");
    }
}
