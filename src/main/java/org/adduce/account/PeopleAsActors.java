package org.adduce.account;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.audit.ActorNames;

/** Tells the audit log's readers who the actors are. */
@Singleton
@Transactional
class PeopleAsActors implements ActorNames {

    private final EntityManager entities;
    private final People people;

    PeopleAsActors(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    @Override
    public Map<Long, String> of(Set<Long> ids) {
        return entities.createQuery("from Account where id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Account::id, Account::displayName));
    }

    @Override
    public Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        people.all().forEach(person -> all.put(person.name(), person.displayName()));
        return all;
    }

    @Override
    public Optional<Long> find(String name) {
        return people.byName(name).map(Account::id);
    }
}
