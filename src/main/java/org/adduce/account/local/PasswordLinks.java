package org.adduce.account.local;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.AccountEvent;
import org.adduce.account.Accounts;
import org.adduce.account.Passwords;
import org.adduce.account.Secret;
import org.adduce.account.Sessions;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Refusal.Kind;

/** How people who lost their password come back: an admin hands them a link. Nobody ever knows another's password. */
@ApplicationScoped
@Transactional
class PasswordLinks implements PanacheRepository<PasswordLink> {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final AuditLog log;
    private final Clock clock;

    PasswordLinks(Accounts accounts, Sessions sessions, Passwords passwords, AuditLog log, Clock clock) {
        this.accounts = accounts;
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
        var person = accounts.attached(account);
        new Guards().stage("account_is_active", person.isActive()).check();
        update(
                "endedAt = :now where account = :person and endedAt is null",
                Parameters.with("now", clock.instant()).and("person", person));
        var secret = Secret.random();
        persist(new PasswordLink(person, secret, clock.instant()));
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
        return find("from PasswordLink l join fetch l.account where l.secretHash = ?1", Secret.hash(secret))
                .firstResultOptional()
                .filter(link -> link.isGood(clock.instant()));
    }
}
