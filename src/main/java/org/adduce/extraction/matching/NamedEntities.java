package org.adduce.extraction.matching;

import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.extraction.text.Term;

/** Of whom two statements speak: what one says of Oakham contradicts nothing that the other says of Bray. */
final class NamedEntities {

    /** So many characters to both sides of a place belong to what is said there. */
    private static final int NEAR = 60;

    private NamedEntities() {}

    /** Whether each of two places has a name close by that the other statement does not have at all. */
    static boolean clash(NormalizedStatement a, int atA, NormalizedStatement b, int atB) {
        return hasOther(a, atA, b) && hasOther(b, atB, a);
    }

    /** Whether both have names, and none in common; the names of who says it do not count. */
    static boolean differ(NormalizedStatement a, NormalizedStatement b) {
        Set<String> of = of(a);
        Set<String> other = of(b);
        return !of.isEmpty()
                && !other.isEmpty()
                && of.stream().noneMatch(b.stems()::contains)
                && other.stream().noneMatch(a.stems()::contains);
    }

    private static Set<String> of(NormalizedStatement normalizedStatement) {
        return normalizedStatement.terms().stream()
                .filter(term -> term.name() && !term.isNumber() && !Overlap.isQuiet(term.stem()))
                .map(Term::stem)
                .collect(Collectors.toSet());
    }

    private static boolean hasOther(NormalizedStatement normalizedStatement, int at, NormalizedStatement other) {
        Set<String> near = normalizedStatement.terms().stream()
                .filter(term -> term.name() && !term.isNumber() && Math.abs(term.start() - at) <= NEAR)
                .map(Term::stem)
                .filter(stem -> !Overlap.isQuiet(stem))
                .collect(Collectors.toSet());
        return near.stream().anyMatch(stem -> !other.stems().contains(stem));
    }
}
