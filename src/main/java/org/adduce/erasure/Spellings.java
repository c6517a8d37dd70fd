package org.adduce.erasure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.adduce.account.Account;

/**
 * What is looked for in texts.
 *
 * @param whole what is erased
 * @param parts the first and the last word of each name, with up to two letters more ("Dahls"); they may be somebody else's
 */
record Spellings(Pattern whole, Pattern parts) {

    private static final int SHORTEST_PART = 3;
    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** The name by which somebody signs in is no spelling, unless it was given as one: it may be a word of the language. */
    static Spellings of(ErasureRequest erasureRequest, List<Account> people) {
        var all = new LinkedHashSet<>(erasureRequest.also());
        var signInNames = people.stream().map(Account::name).collect(Collectors.toSet());
        erasureRequest.names().stream()
                .filter(name -> !signInNames.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(all::add);
        for (var person : people) {
            all.add(person.displayName());
            if (person.email() != null) {
                all.add(person.email());
            }
        }
        return new Spellings(all.isEmpty() ? NEVER : NamePattern.of(all), parts(all));
    }

    private static Pattern parts(Collection<String> names) {
        var parts = new LinkedHashSet<String>();
        for (var name : names) {
            if (!LetterPatterns.isOneWord(name)) {
                var words = name.split("[\\s\\p{Z}]+");
                parts.add(words[0]);
                parts.add(words[words.length - 1]);
            }
        }
        return anyOf(parts.stream().filter(Spellings::isTelling).collect(Collectors.toSet()));
    }

    private static boolean isTelling(String word) {
        return word.codePoints().filter(Character::isLetter).count() >= SHORTEST_PART;
    }

    private static Pattern anyOf(Set<String> words) {
        return words.isEmpty()
                ? NEVER
                : Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?iu:"
                        + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")\\p{L}{0,2}(?![\\p{L}\\p{M}\\p{N}])");
    }
}
