package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Change;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Refusal.Kind;

/** How people who lost their password come back: an admin hands them a link. Nobody ever knows another's password. */
@ApplicationScoped
@Transactional
class PasswordLinks {

    private final EntityManager entities;
    private final People people;
    private final Sessions sessions;
    private final Passwords passwords;
    private final AuditLog log;
    private final Clock clock;

    PasswordLinks(
            EntityManager entities,
            People people,
            Sessions sessions,
            Passwords passwords,
            AuditLog log,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Ends the person's older links; their password stays good until they choose another.
     *
     * @return the secret of the link, to be shown once
     */
    String make(Account account, Account by) {
        var person = people.attached(account);
        new Guards().stage("account_is_active", person.isActive()).check();
        entities.createQuery("update PasswordLink set endedAt = :now where account = :person and endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("person", person)
                .executeUpdate();
        var secret = Secret.random();
        entities.persist(new PasswordLink(person, secret, clock.instant()));
        log.append(Change.of(AccountEvent.PASSWORD_LINK_MADE, person, by.id()));
        return secret;
    }

    /** Whose link it is, while it is good. */
    Optional<Account> owner(String secret) {
        return good(secret).map(PasswordLink::account);
    }

    /**
     * Signs the person out everywhere; they sign in with what they chose.
     *
     * @throws Refusal if the link is not good any more, or the password not good enough
     */
    Account choose(String secret, String wanted) {
        var link = good(secret)
                .orElseThrow(() -> new Refusal(Kind.WRONG_STAGE, List.of(Issue.of("password_link_is_good"))));
        var person = link.account();
        new Guards().content(passwords.issues(wanted, person)).check();
        link.end(clock.instant());
        person.choosePassword(passwords.hash(wanted));
        var ended = sessions.endAllOf(person);
        log.append(Change.of(AccountEvent.PASSWORD_RESET, person, person.id()).with("sessions_ended", null, ended));
        return person;
    }

    private Optional<PasswordLink> good(String secret) {
        return entities.createQuery("from PasswordLink l join fetch l.account where l.secretHash = :hash", PasswordLink.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream()
                .filter(link -> link.isGood(clock.instant()))
                .findFirst();
    }
}
