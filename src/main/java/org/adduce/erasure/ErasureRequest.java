package org.adduce.erasure;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom to erase.
 *
 * @param names each of one person: of an account, by which they sign in or are shown, or of somebody in the texts
 * @param also  further spellings of these names
 */
public record ErasureRequest(List<String> names, List<String> also) {

    private static final int LONGEST = 200;

    public ErasureRequest {
        names = given(names);
        also = given(also);
    }

    private static List<String> given(List<String> sent) {
        return sent.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Those that would be found everywhere, or nowhere. */
    public List<String> unfit() {
        var all = new ArrayList<>(names);
        all.addAll(also);
        return all.stream()
                .filter(name -> name.length() > LONGEST
                        || name.codePoints().filter(Character::isLetterOrDigit).count() < 2)
                .toList();
    }
}
