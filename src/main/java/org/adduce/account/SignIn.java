package org.adduce.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.adduce.audit.AuditLog;
import org.adduce.audit.Change;

/** Signing in and out with a local account's password. */
@ApplicationScoped
class SignIn {

    private final People people;
    private final Sessions sessions;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final RefusedSignIns refused;
    private final AuditLog log;
    private final SecurityLog securityLog;

    SignIn(
            People people,
            Sessions sessions,
            Passwords passwords,
            SignInThrottle throttle,
            RefusedSignIns refused,
            AuditLog log,
            SecurityLog securityLog) {
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.refused = refused;
        this.log = log;
        this.securityLog = securityLog;
    }

    /** How a try ended. */
    sealed interface Outcome {

        /** @param secret of the new session, for the cookie */
        record Admitted(String secret) implements Outcome {}

        /** Name or password are wrong, or the person is not active: which of them is nobody's business. */
        record Refused() implements Outcome {}

        /** Nothing was looked at; try again later. */
        record Wait(Duration time) implements Outcome {}
    }

    /** Hashing is slow on purpose, so it happens outside of any transaction. */
    @Transactional(Transactional.TxType.NEVER)
    Outcome attempt(String name, String password, Client client) {
        var account = QuarkusTransaction.requiringNew().call(() -> people.byName(name));
        var wait = throttle.begin(name, client.address());
        if (wait.isPresent()) {
            account.ifPresent(refused::count);
            securityLog.mustWait(account.map(Account::id).orElse(null), client);
            return new Outcome.Wait(wait.get());
        }
        var matches = passwords.match(password, account.map(Account::passwordHash).orElse(null));
        if (account.isEmpty() || !matches || !account.get().isActive()) {
            refuse(account, name, client);
            return new Outcome.Refused();
        }
        throttle.succeeded(name, client.address());
        return new Outcome.Admitted(QuarkusTransaction.requiringNew().call(() -> admit(account.get().id(), client)));
    }

    private void refuse(Optional<Account> account, String name, Client client) {
        account.ifPresent(refused::count);
        var why = account.isEmpty() ? "no such account" : "wrong password, or not active";
        var id = account.map(Account::id).orElse(null);
        securityLog.loginFailed(id, client, why);
        throttle.waiting(name, client.address()).ifPresent(wait -> securityLog.loginLocked(id, client, wait));
    }

    private String admit(long id, Client client) {
        var account = people.byId(id).orElseThrow();
        var secret = sessions.open(account, client.device());
        log.append(Change.of(AccountEvent.SIGNED_IN, account, id));
        return secret;
    }

    /** Signs in somebody who has just made their account. */
    @Transactional
    String admitNew(Account account, Client client) {
        return admit(account.id(), client);
    }

    /** Ends the session of a browser that has just got another one; nobody went away, so it is no event. */
    void replaced(long session) {
        sessions.end(session);
    }

    /** @param session the session's id */
    @Transactional
    void out(Account account, long session) {
        sessions.end(session);
        log.append(Change.of(AccountEvent.SIGNED_OUT, account, account.id()));
    }

    /** Ends all sessions of this person, the one in use too. */
    @Transactional
    void outEverywhere(Account account) {
        ended(account, sessions.endAllOf(account));
    }

    /** @param session the id of the one in use, which goes on */
    @Transactional
    void outElsewhere(Account account, long session) {
        ended(account, sessions.endOthersOf(account, session));
    }

    /** Ends another of this person's sessions; empty if they have none of that id. */
    @Transactional
    Optional<Session> outThere(Account account, long session) {
        var found = sessions.aliveOf(account, session);
        found.ifPresent(there -> {
            sessions.end(there.id());
            log.append(Change.of(AccountEvent.SESSION_ENDED, account, account.id())
                    .with("device", Device.inWords(there.device()), null));
        });
        return found;
    }

    private void ended(Account account, int count) {
        log.append(Change.of(AccountEvent.SESSIONS_ENDED, account, account.id()).with("count", null, count));
    }
}
