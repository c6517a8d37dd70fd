package org.adduce.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;

/** What a password must be: long, and not to be guessed from the name. Length does more than demanded characters. */
final class PasswordRules {

    private static final int LEAST_CHARACTERS = 12;
    /** What bcrypt reads; it would silently ignore the rest. */
    private static final int MOST_BYTES = 72;
    /** With fewer different characters it is a repetition. */
    private static final int LEAST_DIFFERENT = 5;

    private PasswordRules() {}

    static List<Issue> issues(String password, String name) {
        return new Guards()
                .content("password", "password_is_long_enough", length(password) >= LEAST_CHARACTERS)
                .content("password", "password_is_not_too_long", isRead(password))
                .content("password", "password_is_not_the_name", !isMadeOf(password, name))
                .content("password", "password_is_varied", password.isEmpty() || isVaried(password))
                .failed();
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    /** Whether bcrypt reads all of it. */
    static boolean isRead(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** The name, however often repeated, with fewer than six characters of anything else around it. */
    private static boolean isMadeOf(String password, String name) {
        var lower = password.toLowerCase(Locale.ROOT);
        var known = name.toLowerCase(Locale.ROOT).strip();
        return !known.isEmpty() && lower.contains(known) && lower.replace(known, "").length() < 6;
    }

    /** Not one short piece over and over, and not a walk along the alphabet or the digits. */
    private static boolean isVaried(String password) {
        var steps = password.chars().distinct().count();
        return steps >= LEAST_DIFFERENT && !isRepeated(password) && !isWalk(password);
    }

    private static boolean isRepeated(String password) {
        return (password + password).indexOf(password, 1) < password.length();
    }

    private static boolean isWalk(String password) {
        var walked = 0;
        for (var i = 1; i < password.length(); i++) {
            if (Math.abs(password.charAt(i) - password.charAt(i - 1)) == 1) {
                walked++;
            }
        }
        return walked >= (password.length() - 1) * 0.8;
    }
}
