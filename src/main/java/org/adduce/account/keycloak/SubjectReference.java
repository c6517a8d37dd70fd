package org.adduce.account.keycloak;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names somebody at Keycloak who has no account here; no account's name has a colon. */
final class SubjectReference {

    private static final String PREFIX = "keycloak:";
    /** As Keycloak's ids are, those of federated people too; nothing that could lead to another address. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:._-]{1,250}");

    private SubjectReference() {}

    static String of(String subject) {
        return PREFIX + subject;
    }

    /** Empty for a name of an account, and for what was made up. */
    static Optional<String> subject(String handle) {
        return Optional.of(handle)
                .filter(word -> word.startsWith(PREFIX))
                .map(word -> word.substring(PREFIX.length()))
                .filter(id -> ID.matcher(id).matches() && !id.startsWith("."));
    }
}
