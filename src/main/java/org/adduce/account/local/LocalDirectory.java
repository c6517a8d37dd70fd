package org.adduce.account.local;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.ConfiguredSignInMethod;
import org.adduce.account.Directory;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.jspecify.annotations.Nullable;

/** The people who have an account here, and nobody else. A desk's people fit one page. */
@Singleton
@Identifier(ConfiguredSignInMethod.LOCAL)
class LocalDirectory implements Directory {

    private final People people;

    LocalDirectory(People people) {
        this.people = people;
    }

    @Override
    public Listing page(String words, @Nullable String after, int limit) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var found = people.active(Role.REVIEWER).stream()
                .filter(account -> contains(account, wanted))
                .map(LocalDirectory::person)
                .toList();
        return new Listing(found, null, true);
    }

    private static boolean contains(Account account, String words) {
        return account.displayName().toLowerCase(Locale.ROOT).contains(words)
                || account.name().contains(words);
    }

    private static Person person(Account account) {
        return new Person(account.name(), account.displayName(), account.name(), account.role(), account);
    }

    @Override
    public Optional<Identity> withVerifiedAddress(String address) {
        return Optional.empty();
    }

    @Override
    public boolean isElsewhere() {
        return false;
    }

    @Override
    public Optional<Account> account(String handle, @Nullable Account by) {
        return people.byName(handle);
    }
}
