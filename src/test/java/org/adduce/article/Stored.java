package org.adduce.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.adduce.account.Account;

/** What is in the database, for tests that want it unchanged. */
@ApplicationScoped
@Transactional
public class Stored {

    private final EntityManager entities;

    Stored(EntityManager entities) {
        this.entities = entities;
    }

    public long articlesBy(Account account) {
        return entities.createQuery("select count(*) from Article where broughtInBy = :id", Long.class)
                .setParameter("id", account.id())
                .getSingleResult();
    }
}
