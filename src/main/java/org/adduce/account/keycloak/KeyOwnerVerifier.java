package org.adduce.account.keycloak;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.adduce.account.Account;
import org.adduce.account.PersonClaims;
import org.adduce.account.linked.LinkedAccounts;

/** Asks Keycloak every few minutes whether the owners of keys are still there: a key brings no token that would tell. */
@Singleton
class KeyOwnerVerifier {

    static final Duration ASKED_EVERY = Duration.ofMinutes(5);

    private final KeycloakUsers users;
    private final LinkedAccounts accounts;
    private final Clock clock;
    private final Map<Long, Instant> askedAt = new ConcurrentHashMap<>();

    KeyOwnerVerifier(KeycloakUsers users, LinkedAccounts accounts, Clock clock) {
        this.users = users;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whoever is not linked to anybody at Keycloak does not come in; while it is away, what was known last counts. */
    Optional<Account> admitted(Account owner) {
        var now = clock.instant();
        var asked = askedAt.get(owner.id());
        if (owner.subjectId().isEmpty()) {
            return Optional.empty();
        }
        if (asked != null && now.isBefore(asked.plus(ASKED_EVERY))) {
            return Optional.of(owner).filter(Account::isActive);
        }
        try {
            var account = accounts.synchronize(claims(owner, owner.subjectId().get()), null);
            askedAt.put(owner.id(), now);
            return account.filter(Account::isActive);
        } catch (RuntimeException away) {
            Log.debugf(away, "the owner of a key is taken as known");
            return Optional.of(owner).filter(Account::isActive);
        }
    }

    private PersonClaims claims(Account owner, String subject) {
        return users.find(subject)
                .orElseGet(() -> new PersonClaims(
                        subject, owner.name(), owner.displayName(), owner.email(), null, Set.of(), clock.instant()));
    }
}
