package org.adduce.extraction;

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
        vectors = Meanings.ifWanted(byMeaning);
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
    public synchronized List<Match> propose(KnownStatement statement, int most) {
        Gist gist = Gist.of(statement.statement(), statement.claimant());
        double[] scores = index.scores(gist.query());
        IntStream others = IntStream.range(0, known.size())
                .filter(slot -> scores[slot] > 0 && isOther(known.get(slot).statement, statement));
        return Best.of(others, Comparator.comparingDouble((Integer slot) -> -scores[slot])
                .thenComparing(slot -> known.get(slot).statement.id()), CLOSER).stream()
                .flatMap(slot -> match(gist, known.get(slot)).stream())
                .sorted(Comparator.comparingDouble((Match match) -> -match.score()).thenComparing(Match::id))
                .limit(most)
                .toList();
    }

    private static boolean isOther(KnownStatement known, KnownStatement statement) {
        return !known.article().equals(statement.article()) && !known.id().equals(statement.id());
    }

    private static List<String> terms(KnownStatement statement) {
        return List.copyOf(Gist.of(statement.statement(), statement.claimant()).stems());
    }

    private Optional<Match> match(Gist gist, Known other) {
        Gist of = Gist.of(other.statement.statement(), other.statement.claimant(), other.meaning);
        Optional<Verdict> verdict = new Comparison(gist, of, index::weight, vectors, STRICTNESS).verdict();
        other.meaning = of.meaning();
        return verdict.map(found -> new Match(other.statement.id(), found.relation(), found.score(), found.grounds()));
    }
}
