package org.adduce.account;

import java.util.function.Predicate;
import org.adduce.workflow.Storable;
import org.jspecify.annotations.Nullable;

/** Names that came from elsewhere, made to fit ours: whoever gave them knows no rule of this desk. */
public final class LinkedNames {

    private static final int NAME_LENGTH = 60;
    private static final int DISPLAY_NAME_LENGTH = 120;
    private static final int EMAIL_LENGTH = 254;

    private LinkedNames() {}

    /** The user name in our spelling; with a number at its end where somebody else has it. */
    public static String free(String userName, Predicate<String> isFree) {
        var base = plain(userName);
        var name = base;
        for (int number = 2; !isFree.test(name); number++) {
            var end = "-" + number;
            name = shortened(base, NAME_LENGTH - end.length()) + end;
        }
        return name;
    }

    private static String plain(String userName) {
        var letters =
                NewAccount.normalized(userName).replaceAll("[^a-z0-9._-]+", "-").replaceFirst("^[^a-z0-9]+", "");
        var name = shortened(letters, NAME_LENGTH);
        return name.length() < 2 ? "person" + (name.isEmpty() ? "" : "-" + name) : name;
    }

    public static String display(PersonClaims claims) {
        var name = oneLine(claims.displayName());
        return shortened(name.isEmpty() ? oneLine(claims.userName()) : name, DISPLAY_NAME_LENGTH);
    }

    static @Nullable public String email(PersonClaims claims) {
        var email = claims.email();
        return email == null || email.isBlank() || email.length() > EMAIL_LENGTH || !Storable.is(email)
                ? null
                : email.strip();
    }

    private static String oneLine(String name) {
        return Storable.is(name) ? name.replaceAll("\\p{Cntrl}+", " ").strip() : "";
    }

    /** Never ends within a character of two parts. */
    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
