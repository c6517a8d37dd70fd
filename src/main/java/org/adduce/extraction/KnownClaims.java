package org.adduce.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Claims that were checked before, held in memory, and ranked by how likely each is what somebody says. Fill it first; from
 * then on any number of threads may ask. The same claims, added in the same order, and the same query give the same ranking;
 * of claims that fit equally well, the one added first comes first.
 */
public final class KnownClaims {

    /** So many that share words or meaning with a query are looked at closely. */
    private static final int CLOSER = 50;
    /** How much the likeness of meaning counts beside the shared words, whose share is at most 1. */
    private static final double WHOLE = 0.3;
    private static final double BEST_PART = 0.3;
    private static final double TITLE = 0.3;
    /** Finer differences come from the order of sums, not from the claims. */
    private static final double EQUAL = 1e-5;

    private record Claim(String id, String text, String title) {
    }

    private final @Nullable Function<String, float[]> vectors;
    private final TermIndex index = new TermIndex();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, float[]> meanings = new ConcurrentHashMap<>();

    /** @param byMeaning false to do without sentence vectors: faster, smaller, less exact */
    public KnownClaims(boolean byMeaning) {
        this(byMeaning ? SentenceVectors.load().<Function<String, float[]>>map(model -> model::of).orElse(null) : null);
    }

    KnownClaims(@Nullable Function<String, float[]> vectors) {
        this.vectors = vectors;
    }

    /**
     * Adds a claim.
     *
     * @param titles what else is known of it, the headline of its check first; more may follow, such as who said it
     */
    public void add(String id, String text, String... titles) {
        String title = titles.length == 0 ? "" : titles[0];
        index.add(claims.size(), Terms.of(text + "\n" + title).stream().map(Term::stem).toList());
        claims.add(new Claim(id, text, title));
    }

    public int size() {
        return claims.size();
    }

    /** At most so many claims, best first; those that have nothing in common with the query are left out. */
    public List<RankedClaim> rank(String query, int top) {
        Post post = Post.of(query);
        Map<String, Double> terms = new TreeMap<>();
        Terms.of(post.text()).forEach(term -> terms.put(term.stem(), 1.0));
        double[] scores = Arrays.copyOf(index.scores(terms), claims.size());
        if (vectors != null && !claims.isEmpty()) {
            addMeaning(post, scores);
        }
        return best(scores, top).stream()
                .map(slot -> new RankedClaim(claims.get(slot).id(), rounded(scores[slot])))
                .toList();
    }

    private void addMeaning(Post post, double[] scores) {
        float[] whole = vectors.apply(plainMarks(post.text()));
        List<float[]> parts = post.parts().stream().map(part -> vectors.apply(plainMarks(part))).toList();
        IntStream.range(0, scores.length).parallel().forEach(slot -> {
            float[] claim = meaning(claims.get(slot).text());
            double likeness = SentenceVectors.cosine(whole, claim);
            double part = parts.stream().mapToDouble(of -> SentenceVectors.cosine(of, claim)).max().orElse(likeness);
            scores[slot] += WHOLE * likeness + BEST_PART * Math.max(part, likeness);
        });
        best(scores, CLOSER).forEach(slot -> scores[slot] += TITLE * (1 + titleLikeness(whole, claims.get(slot))));
    }

    private double titleLikeness(float[] query, Claim claim) {
        return SentenceVectors.cosine(query, meaning(claim.title().isEmpty() ? claim.text() : claim.title()));
    }

    private float[] meaning(String text) {
        return meanings.computeIfAbsent(plainMarks(text), vectors);
    }

    /** Claims that differ in the form of their quotation marks alone are to mean the same. */
    private static String plainMarks(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean inner = i > 0 && i + 1 < plain.length()
                    && Character.isLetterOrDigit(plain.charAt(i - 1)) && Character.isLetterOrDigit(plain.charAt(i + 1));
            if (c == '’' || c == '‘' || c == '\'') {
                plain.setCharAt(i, inner ? '\'' : '"');
            } else if (c == '“' || c == '”') {
                plain.setCharAt(i, '"');
            }
        }
        return plain.toString();
    }

    private static List<Integer> best(double[] scores, int most) {
        return IntStream.range(0, scores.length)
                .filter(slot -> scores[slot] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(slot -> -rounded(scores[slot])))
                .limit(most)
                .toList();
    }

    private static double rounded(double score) {
        return Math.round(score / EQUAL) * EQUAL;
    }
}
