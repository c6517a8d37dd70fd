package org.adduce.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of all people; who opens or ends one appends the event. */
@ApplicationScoped
@Transactional
public class Sessions implements PanacheRepository<Session> {

    private final AccountConfig config;
    private final Clock clock;

    Sessions(AccountConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param device what the browser calls itself
     * @return the secret for the cookie
     */
    public String open(Account account, String device) {
        var secret = Secret.random();
        persist(new Session(account, secret, device, clock.instant()));
        return secret;
    }

    /**
     * Opens one that admits nobody yet, for a person who must show a code too.
     *
     * @return the secret to be sent back with the code
     */
    public String openAwaitingCode(Account account, String device) {
        var secret = Secret.random();
        persist(new Session(account, secret, device, clock.instant()).awaitingCode());
        return secret;
    }

    /** The one behind such a secret, while the code may still come. */
    public Optional<Session> awaitingCode(String secret) {
        return bySecret(secret).filter(session -> session.waits(clock.instant()));
    }

    /** The one behind a cookie's secret, if it admits its person; that it was used is noted. */
    Optional<Session> admitting(String secret) {
        var now = clock.instant();
        var found = bySecret(secret).filter(session -> session.isAlive(now, config.session()));
        found.filter(session -> session.wantsToBeSeen(now)).ifPresent(session -> noteUse(session, now));
        return found;
    }

    /** A plain update: requests that come together must not fail over each other's version. */
    private void noteUse(Session session, Instant now) {
        update(
                "seenAt = :now where id = :id and seenAt < :now",
                Parameters.with("now", now).and("id", session.id()));
    }

    private Optional<Session> bySecret(String secret) {
        return find("from Session s join fetch s.account where s.secretHash = ?1", Secret.hash(secret))
                .firstResultOptional();
    }

    /** Those that still admit the person, the one used last first. */
    public List<Session> aliveOf(Account account) {
        var now = clock.instant();
        return list("account = ?1 and endedAt is null", Sort.descending("seenAt"), account).stream()
                .filter(session -> session.isAlive(now, config.session()))
                .toList();
    }

    /** One of this person's that still admits them. */
    public Optional<Session> aliveOf(Account account, long id) {
        return aliveOf(account).stream().filter(session -> session.id() == id).findFirst();
    }

    /** When people were last here by a browser, by the account's id. */
    List<LastSeen.Visit> lastSeen() {
        return find("select s.account.id, max(s.seenAt) from Session s where not s.awaitsCode group by s.account.id")
                .project(LastSeen.Visit.class)
                .list();
    }

    public void end(long id) {
        findByIdOptional(id).ifPresent(session -> session.end(clock.instant()));
    }

    public int endAllOf(Account account) {
        return endOthersOf(account, 0);
    }

    /** @param kept the id of the session that goes on */
    public int endOthersOf(Account account, long kept) {
        return update(
                "endedAt = :now where account = :account and endedAt is null and id <> :kept",
                Parameters.with("now", clock.instant()).and("account", account).and("kept", kept));
    }

    /** Part of the erasure of an account: a device may be called by a person's name. */
    void forgetDevices(@Observes AccountErased erased) {
        update("device = '' where account.id = ?1", erased.accountId());
    }
}
