package org.adduce.extraction;

import java.util.Set;
import java.util.stream.Collectors;

/** Of whom two statements speak: what one says of Oakham contradicts nothing that the other says of Bray. */
final class Names {

    /** So many characters to both sides of a place belong to what is said there. */
    private static final int NEAR = 60;

    private Names() {
    }

    /** Whether each of two places has a name close by that the other statement does not have at all. */
    static boolean clash(Gist a, int atA, Gist b, int atB) {
        return hasOther(a, atA, b) && hasOther(b, atB, a);
    }

    /** Whether both have names, and none in common; the names of who says it do not count. */
    static boolean differ(Gist a, Gist b) {
        Set<String> of = of(a);
        Set<String> other = of(b);
        return !of.isEmpty() && !other.isEmpty() && of.stream().noneMatch(b.stems()::contains) && other.stream().noneMatch(a.stems()::contains);
    }

    private static Set<String> of(Gist gist) {
        return gist.terms().stream()
                .filter(term -> term.name() && !term.isNumber() && !Overlap.isQuiet(term.stem()))
                .map(Term::stem)
                .collect(Collectors.toSet());
    }

    private static boolean hasOther(Gist gist, int at, Gist other) {
        Set<String> near = gist.terms().stream()
                .filter(term -> term.name() && !term.isNumber() && Math.abs(term.start() - at) <= NEAR)
                .map(Term::stem)
                .filter(stem -> !Overlap.isQuiet(stem))
                .collect(Collectors.toSet());
        return near.stream().anyMatch(stem -> !other.stems().contains(stem));
    }
}
