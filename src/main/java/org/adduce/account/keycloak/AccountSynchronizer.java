package org.adduce.account.keycloak;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.account.PersonClaims;
import org.adduce.account.linked.LinkedAccounts;
import org.jspecify.annotations.Nullable;

/** Takes over what Keycloak says of a person now: of one who is gone there, that they have no role any more. */
@Singleton
class AccountSynchronizer {

    private final KeycloakUsers users;
    private final LinkedAccounts accounts;
    private final Clock clock;

    AccountSynchronizer(KeycloakUsers users, LinkedAccounts accounts, Clock clock) {
        this.users = users;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Of somebody who may never have come here.
     *
     * @param by     who causes that they get an account
     * @return empty if Keycloak knows no such person, or one without a role who has no account
     * @throws RuntimeException if Keycloak does not answer
     */
    Optional<Account> of(String subject, @Nullable Account by) {
        return users.find(subject)
                .map(claims -> accounts.synchronize(claims, isKnown(subject) ? null : by))
                .orElseGet(() -> accounts.bySubject(subject).flatMap(this::gone));
    }

    /** What happens to an account that is there is Keycloak's doing, whoever made us look. */
    private boolean isKnown(String subject) {
        return accounts.bySubject(subject).isPresent();
    }

    private Optional<Account> gone(Account account) {
        var claims = new PersonClaims(
                account.subjectId().orElseThrow(),
                account.name(),
                account.displayName(),
                account.email(),
                null,
                Set.of(),
                clock.instant());
        return accounts.synchronize(claims, null);
    }
}
