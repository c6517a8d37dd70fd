package org.adduce.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What a statement says, in the form in which statements are compared. */
final class Gist {

    private final String statement;
    private final @Nullable String claimant;
    private final List<Term> terms;
    private final Set<String> stems;
    private final Denial denial;
    private final List<Figure> figures;
    private float @Nullable [] meaning;

    private Gist(String statement, @Nullable String claimant) {
        this.statement = statement;
        this.claimant = claimant;
        terms = content(statement, claimant);
        stems = terms.stream().map(Term::stem).collect(Collectors.toUnmodifiableSet());
        denial = Denial.of(statement);
        figures = Figures.of(statement);
    }

    static Gist of(String statement, @Nullable String claimant) {
        return new Gist(statement, claimant);
    }

    /** Who says it is compared apart from what is said. */
    private static List<Term> content(String statement, @Nullable String claimant) {
        Set<String> speaker = new HashSet<>();
        if (claimant != null) {
            Terms.of(claimant).forEach(term -> speaker.add(term.stem()));
        }
        List<Term> content = new ArrayList<>();
        for (Term term : Terms.of(statement)) {
            if (!speaker.contains(term.stem())) {
                content.add(new Term(LikeWords.of(term.stem()), term.name(), term.start(), term.end()));
            }
        }
        return List.copyOf(content);
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

    Set<String> stems() {
        return stems;
    }

    Denial denial() {
        return denial;
    }

    List<Figure> figures() {
        return figures;
    }

    Map<String, Double> query() {
        Map<String, Double> query = new TreeMap<>();
        stems.forEach(stem -> query.put(stem, 1.0));
        return query;
    }

    /** The words of a term as they stand in the statement. */
    String words(Term term) {
        return statement.substring(term.start(), term.end());
    }

    /** Computed at the first call: most statements are never looked at so closely. */
    float[] meaning(Function<String, float[]> vectors) {
        if (meaning == null) {
            meaning = vectors.apply(statement);
        }
        return meaning;
    }
}
