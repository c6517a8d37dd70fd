package org.adduce.extraction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What a statement says, in the form in which statements are compared. */
final class Gist {

    private final String statement;
    private final @Nullable String claimant;
    private final List<Term> terms;
    private float @Nullable [] meaning;

    private Gist(String statement, @Nullable String claimant) {
        this.statement = statement;
        this.claimant = claimant;
        this.terms = Terms.of(statement);
    }

    static Gist of(String statement, @Nullable String claimant) {
        return new Gist(statement, claimant);
    }

    String statement() {
        return statement;
    }

    @Nullable String claimant() {
        return claimant;
    }

    List<Term> terms() {
        return terms;
    }

    List<String> stems() {
        return terms.stream().map(Term::stem).toList();
    }

    Map<String, Double> query() {
        Map<String, Double> query = new TreeMap<>();
        stems().forEach(stem -> query.put(stem, 1.0));
        return query;
    }

    /** Computed at the first call: most statements are never looked at so closely. */
    float[] meaning(SentenceVectors vectors) {
        if (meaning == null) {
            meaning = vectors.of(statement);
        }
        return meaning;
    }
}
