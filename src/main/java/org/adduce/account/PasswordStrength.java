package org.adduce.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Match;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a patient stranger would find a password, by zxcvbn (Wheeler, USENIX Security 2016): the 30,000 most common ones
 * out of breaches, which the library ships, names, rows of keys, dates, repetitions, each also with the usual
 * replacements. Its other word lists are left out: several unrelated words are what we advise.
 */
final class PasswordStrength {

    /** What makes a password weak; for the sentence that its owner reads. */
    enum Weakness {
        NONE,
        /** It is made of the person's name or the site's. */
        NAME,
        /** It is one of the most common passwords, or one with little around it. */
        COMMON,
        /** A row of keys, letters or digits, a date, a repetition. */
        PATTERN
    }

    /** Ten thousand million guesses: beyond what a stolen hash of bcrypt gives away in reasonable time. */
    private static final int STRONG = 4;

    private static final String NAMES = "user_inputs";

    private PasswordStrength() {}

    /** Read when the first password is judged: most processes never do. */
    private static final class Lists {
        static final Zxcvbn ZXCVBN = load();

        private static Zxcvbn load() {
            try {
                return new ZxcvbnBuilder()
                        .dictionary(StandardDictionaries.PASSWORDS_LOADER.load())
                        .keyboards(StandardKeyboards.loadAllKeyboards())
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException("the library's own lists can be read", e);
            }
        }
    }

    /** @param names what the person and the site are called */
    static Weakness weaknessOf(String password, List<String> names) {
        var known = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name, name.replace(" ", "")))
                .filter(name -> name.length() > 2)
                .distinct()
                .toList();
        var strength = Lists.ZXCVBN.measure(password, known);
        if (strength.getScore() >= STRONG) {
            return Weakness.NONE;
        }
        var dictionaries = strength.getSequence().stream()
                .flatMap(PasswordStrength::dictionaries)
                .toList();
        if (dictionaries.contains(NAMES)) {
            return Weakness.NAME;
        }
        return dictionaries.isEmpty() ? Weakness.PATTERN : Weakness.COMMON;
    }

    private static Stream<String> dictionaries(Match match) {
        return Stream.concat(
                match.dictionaryName == null ? Stream.empty() : Stream.of(match.dictionaryName),
                match.baseMatches == null
                        ? Stream.empty()
                        : match.baseMatches.stream().flatMap(PasswordStrength::dictionaries));
    }
}
