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

    private static boolean hasOther(Gist gist, int at, Gist other) {
        Set<String> near = gist.terms().stream()
                .filter(term -> term.name() && !term.isNumber() && Math.abs(term.start() - at) <= NEAR)
                .map(Term::stem)
                .filter(stem -> !Overlap.isQuiet(stem))
                .collect(Collectors.toSet());
        return near.stream().anyMatch(stem -> !other.stems().contains(stem));
    }
}
