package org.adduce.account.keycloak;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.ConfiguredSignInMethod;
import org.adduce.account.Directory;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.linked.LinkedAccounts;
import org.jspecify.annotations.Nullable;

/** Everybody at Keycloak who has a role at this desk; while it does not answer, those who were here before. */
@Singleton
@Identifier(ConfiguredSignInMethod.KEYCLOAK)
class KeycloakDirectory implements Directory {

    private final RoleHolders holders;
    private final KeycloakUsers users;
    private final AccountSynchronizer accountSynchronizer;
    private final LinkedAccounts accounts;
    private final People people;

    KeycloakDirectory(
            RoleHolders holders,
            KeycloakUsers users,
            AccountSynchronizer accountSynchronizer,
            LinkedAccounts accounts,
            People people) {
        this.holders = holders;
        this.users = users;
        this.accountSynchronizer = accountSynchronizer;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public Listing page(String words, @Nullable String after, int limit) {
        try {
            var found = holders.page(words.strip(), after, limit);
            return new Listing(found.holders().stream().map(this::person).toList(), found.next(), true);
        } catch (RuntimeException away) {
            Log.debugf(away, "the people known here are listed");
            return new Listing(known(words.strip().toLowerCase(Locale.ROOT)), null, false);
        }
    }

    private Person person(RoleHolders.Holder holder) {
        var account = accounts.bySubject(holder.subject());
        return account.map(KeycloakDirectory::person)
                .orElseGet(() -> new Person(
                        SubjectReference.of(holder.subject()),
                        holder.displayName(),
                        holder.userName(),
                        holder.role(),
                        null));
    }

    private static Person person(Account account) {
        return new Person(account.name(), account.displayName(), account.name(), account.role(), account);
    }

    /** Those without a link to anybody at Keycloak cannot come in, so they get no work. */
    private List<Person> known(String words) {
        return people.active(Role.REVIEWER).stream()
                .filter(account -> account.subjectId().isPresent())
                .filter(account ->
                        account.displayName().toLowerCase(Locale.ROOT).contains(words))
                .map(KeycloakDirectory::person)
                .toList();
    }

    @Override
    public Optional<Identity> withVerifiedAddress(String address) {
        return users.withVerifiedAddress(address);
    }

    @Override
    public boolean isElsewhere() {
        return true;
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Account> account(String handle, @Nullable Account by) {
        var subject = SubjectReference.subject(handle);
        if (subject.isPresent()) {
            return asToldNow(subject.get(), by);
        }
        return people.byName(handle)
                .flatMap(account -> account.subjectId()
                        .flatMap(known -> asToldNow(known, by))
                        .or(() -> Optional.of(account)));
    }

    /** While Keycloak does not answer, what was known last counts. */
    private Optional<Account> asToldNow(String subject, @Nullable Account by) {
        try {
            return accountSynchronizer.of(subject, by);
        } catch (RuntimeException away) {
            Log.debugf(away, "an assignee is taken as known");
            return accounts.bySubject(subject);
        }
    }
}
