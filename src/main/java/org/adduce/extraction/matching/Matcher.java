package org.adduce.extraction.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.adduce.extraction.embedding.TextEmbedder;
import org.adduce.extraction.text.TopK;
import org.jspecify.annotations.Nullable;

/**
 * Statements held in memory, among which those are found that say the same as another one, the opposite, or something of the
 * same subject. Some tens of thousands take some tens of megabytes. Safe for use by several threads; what is proposed depends
 * only on what is known at that time, not on the order in which it came.
 */
public final class Matcher {

    /** So many statements that share the most telling words are looked at closely. */
    private static final int CLOSER = 40;

    /** Two statements from anywhere are less likely to be about one event than two of articles that were put side by side. */
    private static final double STRICTNESS = 0.1;

    private static final class Known {

        private final KnownStatement statement;
        private float @Nullable [] meaning;

        private Known(KnownStatement statement) {
            this.statement = statement;
        }
    }

    private final @Nullable Function<String, float[]> vectors;
    private final TermIndex index = new TermIndex();
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<@Nullable Known> known = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    /** @param byMeaning false to do without sentence vectors: faster, smaller, less exact */
    public Matcher(boolean byMeaning) {
        vectors = TextEmbedder.ifWanted(byMeaning);
    }

    /** Adds a statement, in place of the one that had its id. */
    public synchronized void add(KnownStatement statement) {
        remove(statement.id());
        int slot = free.isEmpty() ? known.size() : free.pop();
        if (slot == known.size()) {
            known.add(null);
        }
        known.set(slot, new Known(statement));
        slots.put(statement.id(), slot);
        index.add(slot, terms(statement));
    }

    /** Forgets a statement; nothing happens when it is not known. */
    public synchronized void remove(String id) {
        Integer slot = slots.remove(id);
        if (slot != null) {
            index.remove(slot, terms(known.get(slot).statement));
            known.set(slot, null);
            free.push(slot);
        }
    }

    public synchronized int size() {
        return slots.size();
    }

    /**
     * The known statements of other articles that belong to this one, the surest first; mostly none. Whether the statement is
     * known itself makes no difference.
     */
    public synchronized List<StatementMatch> propose(KnownStatement statement, int most) {
        NormalizedStatement normalizedStatement = NormalizedStatement.of(statement.statement(), statement.claimant());
        double[] scores = index.scores(normalizedStatement.query());
        IntStream others = IntStream.range(0, known.size())
                .filter(slot -> scores[slot] > 0 && isOther(known.get(slot).statement, statement));
        return TopK.of(
                        others,
                        Comparator.comparingDouble((Integer slot) -> -scores[slot])
                                .thenComparing(slot -> known.get(slot).statement.id()),
                        CLOSER)
                .stream()
                .flatMap(slot -> match(normalizedStatement, known.get(slot)).stream())
                .sorted(Comparator.comparingDouble((StatementMatch statementMatch) -> -statementMatch.score())
                        .thenComparing(StatementMatch::id))
                .limit(most)
                .toList();
    }

    private static boolean isOther(KnownStatement known, KnownStatement statement) {
        return !known.article().equals(statement.article()) && !known.id().equals(statement.id());
    }

    private static List<String> terms(KnownStatement statement) {
        return List.copyOf(NormalizedStatement.of(statement.statement(), statement.claimant())
                .stems());
    }

    private Optional<StatementMatch> match(NormalizedStatement normalizedStatement, Known other) {
        NormalizedStatement of =
                NormalizedStatement.of(other.statement.statement(), other.statement.claimant(), other.meaning);
        Optional<StatementRelation> verdict =
                new Comparison(normalizedStatement, of, index::weight, vectors, STRICTNESS).verdict();
        other.meaning = of.meaning();
        return verdict.map(
                found -> new StatementMatch(other.statement.id(), found.relation(), found.score(), found.grounds()));
    }
}
