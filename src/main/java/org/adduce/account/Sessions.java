package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The sessions of all people; who opens or ends one appends the event. */
@ApplicationScoped
@Transactional
class Sessions {

    private final EntityManager entities;
    private final AccountConfig config;
    private final Clock clock;

    Sessions(EntityManager entities, AccountConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param device what the browser calls itself
     * @return the secret for the cookie
     */
    String open(Account account, String device) {
        var secret = Secret.random();
        entities.persist(new Session(account, secret, device, clock.instant()));
        return secret;
    }

    /**
     * Opens one that admits nobody yet, for a person who must show a code too.
     *
     * @return the secret to be sent back with the code
     */
    String openAwaitingCode(Account account, String device) {
        var secret = Secret.random();
        entities.persist(new Session(account, secret, device, clock.instant()).awaitingCode());
        return secret;
    }

    /** The one behind such a secret, while the code may still come. */
    Optional<Session> awaitingCode(String secret) {
        return entities.createQuery("from Session s join fetch s.account where s.secretHash = :hash", Session.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream()
                .filter(session -> session.waits(clock.instant()))
                .findFirst();
    }

    /** Those that still admit the person, the one used last first. */
    List<Session> aliveOf(Account account) {
        var now = clock.instant();
        return entities
                .createQuery("from Session where account = :account and endedAt is null order by seenAt desc", Session.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(session -> session.isAlive(now, config.session()))
                .toList();
    }

    /** One of this person's that still admits them. */
    Optional<Session> aliveOf(Account account, long id) {
        return aliveOf(account).stream().filter(session -> session.id() == id).findFirst();
    }

    void end(long id) {
        var session = entities.find(Session.class, id);
        if (session != null) {
            session.end(clock.instant());
        }
    }

    int endAllOf(Account account) {
        return endOthersOf(account, 0);
    }

    /** @param kept the id of the session that goes on */
    int endOthersOf(Account account, long kept) {
        return entities.createQuery(
                        "update Session set endedAt = :now where account = :account and endedAt is null and id <> :kept")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .setParameter("kept", kept)
                .executeUpdate();
    }
}
