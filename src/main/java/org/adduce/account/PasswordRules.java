package org.adduce.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.adduce.web.Site;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;
import org.jspecify.annotations.Nullable;

/** What a password must be: long, and not to be guessed. Length does more than demanded characters. */
@Singleton
class PasswordRules {

    private static final int LEAST_CHARACTERS = 12;
    /** What bcrypt reads; it would silently ignore the rest. */
    private static final int MOST_BYTES = 72;

    private final String siteName;

    @Inject
    PasswordRules(Site site) {
        this(site.name());
    }

    PasswordRules(String siteName) {
        this.siteName = siteName;
    }

    /** What is wrong with the password for this person, at the field {@code password}. */
    List<Issue> issues(String password, Account person) {
        return issues(password, person.name(), person.displayName(), person.email());
    }

    /** The same for somebody who has no account yet; nothing where they want no password. */
    List<Issue> issues(NewAccount wanted) {
        var password = wanted.password();
        return password == null ? List.of() : issues(password, wanted.name(), wanted.displayName(), wanted.email());
    }

    private List<Issue> issues(String password, String name, String displayName, @Nullable String email) {
        var guards = new Guards()
                .content("password", "password_is_long_enough", length(password) >= LEAST_CHARACTERS)
                .content("password", "password_is_not_too_long", isRead(password));
        if (!password.isEmpty() && isRead(password)) {
            var known = new ArrayList<>(List.of(name, displayName, siteName, email == null ? "" : email));
            known.addAll(Arrays.asList(displayName.split("\\s+")));
            known.addAll(Arrays.asList(siteName.split("\\s+")));
            var weakness = PasswordStrength.weaknessOf(password, known);
            guards.content("password", "password_is_not_the_name", weakness != PasswordStrength.Weakness.NAME)
                    .content("password", "password_is_not_common", weakness != PasswordStrength.Weakness.COMMON)
                    .content("password", "password_is_varied", weakness != PasswordStrength.Weakness.PATTERN);
        }
        return guards.failed();
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    /** Whether bcrypt reads all of it. */
    static boolean isRead(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
