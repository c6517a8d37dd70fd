package org.adduce.extraction.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adduce.extraction.text.Term;
import org.adduce.extraction.text.Terms;
import org.jspecify.annotations.Nullable;

/** What a statement says, in the form in which statements are compared. */
public final class NormalizedStatement {

    private final String statement;
    private final @Nullable String claimant;
    private final List<Term> terms;
    private final Map<String, Term> first;
    private final Negation negation;
    private final List<Quantity> figures;
    private float @Nullable [] meaning;

    private NormalizedStatement(String statement, @Nullable String claimant, float @Nullable [] meaning) {
        this.statement = statement;
        this.claimant = claimant;
        terms = content(statement, claimant);
        first = terms.stream()
                .collect(Collectors.toUnmodifiableMap(Term::stem, Function.identity(), (term, again) -> term));
        negation = Negation.of(statement);
        figures = QuantityReader.of(statement);
        this.meaning = meaning;
    }

    public static NormalizedStatement of(String statement, @Nullable String claimant) {
        return new NormalizedStatement(statement, claimant, null);
    }

    /** @param meaning what {@link #meaning()} gave before for the same statement */
    static NormalizedStatement of(String statement, @Nullable String claimant, float @Nullable [] meaning) {
        return new NormalizedStatement(statement, claimant, meaning);
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
                content.add(new Term(Synonyms.of(term.stem()), term.name(), term.start(), term.end()));
            }
        }
        return List.copyOf(content);
    }

    String statement() {
        return statement;
    }

    @Nullable
    String claimant() {
        return claimant;
    }

    List<Term> terms() {
        return terms;
    }

    Set<String> stems() {
        return first.keySet();
    }

    /** Where a stem of this statement stands first. */
    Term first(String stem) {
        return Objects.requireNonNull(first.get(stem), "only a stem of this statement stands in it");
    }

    Negation denial() {
        return negation;
    }

    List<Quantity> figures() {
        return figures;
    }

    Map<String, Double> query() {
        Map<String, Double> query = new TreeMap<>();
        stems().forEach(stem -> query.put(stem, 1.0));
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

    /** Null as long as nobody needed it. */
    float @Nullable [] meaning() {
        return meaning;
    }
}
