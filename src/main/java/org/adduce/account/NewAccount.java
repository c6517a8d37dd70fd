package org.adduce.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Storable;
import org.jspecify.annotations.Nullable;

/**
 * A person who is about to get an account.
 *
 * @param name     to sign in with; kept in lower case
 * @param email    null if not known
 * @param password null for someone who uses keys only, or will be given a password later
 */
public record NewAccount(
        String name,
        String displayName,
        @Nullable String email,
        Role role,
        @Nullable String password) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}");
    private static final int DISPLAY_NAME_LENGTH = 120;

    public NewAccount {
        name = normalized(name);
        displayName = displayName.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }

    /** The one spelling in which a name is kept and looked up. */
    public static String normalized(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Everything that is wrong with it by itself, the password aside; the rest is known to {@link People}. */
    List<Issue> issues() {
        return new Guards()
                .content("name", "name_is_well_formed", NAME.matcher(name).matches())
                .content("displayName", "display_name_is_given", !displayName.isEmpty())
                .content("displayName", "display_name_is_one_line", isShortLine(displayName))
                .content(
                        "email",
                        "email_is_an_address",
                        email == null || EMAIL.matcher(email).matches() && Storable.is(email))
                .failed();
    }

    private static boolean isShortLine(String text) {
        return text.length() <= DISPLAY_NAME_LENGTH
                && Storable.is(text)
                && text.chars().noneMatch(Character::isISOControl);
    }
}
