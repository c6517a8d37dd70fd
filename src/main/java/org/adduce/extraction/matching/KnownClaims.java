package org.adduce.extraction.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.adduce.extraction.embedding.SentenceVectors;
import org.adduce.extraction.embedding.TextEmbedder;
import org.adduce.extraction.text.SocialPost;
import org.adduce.extraction.text.Spelling;
import org.adduce.extraction.text.Term;
import org.adduce.extraction.text.Terms;
import org.adduce.extraction.text.TopK;
import org.jspecify.annotations.Nullable;

/**
 * Claims that were checked before, held in memory, and ranked by how likely each is what somebody says. Fill it first; from
 * then on any number of threads may ask. The same claims, added in the same order, and the same query give the same ranking;
 * of claims that fit equally well, the one added first comes first.
 */
public final class KnownClaims {

    /** So many that share words or meaning with a query are looked at closely. */
    private static final int CLOSER = 50;
    /** What one unit of BM25 counts beside likeness of meaning and spelling, which reach 1 at most. */
    private static final double WORDS = 1 / 70.0;

    private static final double WHOLE = 0.33;
    private static final double BEST_PART = 0.33;
    private static final double TITLE = 0.33;
    private static final double SPELLING = 0.2;
    /** Finer differences come from the order of sums, not from the claims. */
    private static final double EQUAL = 1e-5;

    private record Claim(String id, String text, String title) {}

    private final @Nullable Function<String, float[]> vectors;
    private final TermIndex index = new TermIndex();
    private final Spelling spelling = new Spelling();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, float[]> meanings = new ConcurrentHashMap<>();

    /** @param byMeaning false to do without sentence vectors: faster, smaller, less exact */
    public KnownClaims(boolean byMeaning) {
        this(TextEmbedder.ifWanted(byMeaning));
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
        index.add(
                claims.size(),
                Terms.of(text + "\n" + title).stream().map(Term::stem).toList());
        spelling.add(text + "\n" + title);
        claims.add(new Claim(id, text, title));
    }

    public int size() {
        return claims.size();
    }

    /** At most so many claims, best first; those that have nothing in common with the query are left out. */
    public List<RankedClaim> rank(String query, int top) {
        SocialPost socialPost = SocialPost.of(query);
        Map<String, Double> terms = new TreeMap<>();
        Terms.of(socialPost.text()).forEach(term -> terms.put(term.stem(), 1.0));
        double[] scores = Arrays.copyOf(index.scores(terms), claims.size());
        Arrays.setAll(scores, slot -> WORDS * scores[slot]);
        List<float[]> meaning = meaning(socialPost);
        addMeaning(meaning, scores);
        Spelling.Profile profile = spelling.profile(socialPost.text());
        for (int slot : best(scores, CLOSER)) {
            Claim claim = claims.get(slot);
            scores[slot] += SPELLING * profile.cosine(spelling.profile(claim.text() + "\n" + claim.title()))
                    + titleLikeness(meaning, claim);
        }
        return best(scores, top).stream()
                .map(slot -> new RankedClaim(claims.get(slot).id(), rounded(scores[slot])))
                .toList();
    }

    /** Of the whole post and of each of its parts; nothing without vectors. */
    private List<float[]> meaning(SocialPost socialPost) {
        List<float[]> meaning = new ArrayList<>();
        if (vectors != null) {
            meaning.add(vectors.apply(plainMarks(socialPost.text())));
            socialPost.parts().forEach(part -> meaning.add(vectors.apply(plainMarks(part))));
        }
        return meaning;
    }

    private void addMeaning(List<float[]> meaning, double[] scores) {
        if (meaning.isEmpty()) {
            return;
        }
        IntStream.range(0, scores.length).parallel().forEach(slot -> {
            float[] claim = meaning(claims.get(slot).text());
            double best = meaning.stream()
                    .mapToDouble(of -> SentenceVectors.cosine(of, claim))
                    .max()
                    .orElse(0);
            scores[slot] += WHOLE * SentenceVectors.cosine(meaning.get(0), claim) + BEST_PART * best;
        });
    }

    /** Not below zero, so that looking closely never puts a claim behind those that were left out. */
    private double titleLikeness(List<float[]> meaning, Claim claim) {
        if (meaning.isEmpty()) {
            return 0;
        }
        return TITLE
                * Math.max(
                        0,
                        SentenceVectors.cosine(
                                meaning.get(0), meaning(claim.title().isEmpty() ? claim.text() : claim.title())));
    }

    private float[] meaning(String text) {
        return meanings.computeIfAbsent(plainMarks(text), vectors);
    }

    /** Claims that differ in the form of their quotation marks alone are to mean the same. */
    private static String plainMarks(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean inner = i > 0
                    && i + 1 < plain.length()
                    && Character.isLetterOrDigit(plain.charAt(i - 1))
                    && Character.isLetterOrDigit(plain.charAt(i + 1));
            if (c == '’' || c == '‘' || c == '\'') {
                plain.setCharAt(i, inner ? '\'' : '"');
            } else if (c == '“' || c == '”') {
                plain.setCharAt(i, '"');
            }
        }
        return plain.toString();
    }

    private static List<Integer> best(double[] scores, int most) {
        return TopK.of(
                IntStream.range(0, scores.length).filter(slot -> scores[slot] > 0),
                Comparator.comparingDouble((Integer slot) -> -rounded(scores[slot]))
                        .thenComparing(slot -> slot),
                most);
    }

    private static double rounded(double score) {
        return Math.round(score / EQUAL) * EQUAL;
    }
}
