package org.adduce.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.audit.history.ActorNames;

/** Tells the audit log's readers who the actors are. */
@Singleton
@Transactional
class AccountActorNames implements ActorNames {

    private final Accounts accounts;

    AccountActorNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<Long, String> of(Set<Long> ids) {
        return accounts.withIds(ids).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    @Override
    public Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        accounts.all().forEach(person -> all.put(person.name(), person.displayName()));
        return all;
    }

    @Override
    public Optional<Long> find(String name) {
        return accounts.byName(name).map(Account::id);
    }
}
