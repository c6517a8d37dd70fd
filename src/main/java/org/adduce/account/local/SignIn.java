package org.adduce.account.local;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.AccountEvent;
import org.adduce.account.Accounts;
import org.adduce.account.Client;
import org.adduce.account.Passwords;
import org.adduce.account.Session;
import org.adduce.account.Sessions;
import org.adduce.account.local.SignInThrottle.Way;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;

/** Signing in and out with a local account's password. */
@ApplicationScoped
class SignIn {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SignInAttempts attempts;
    private final AuditLog log;

    SignIn(
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            SecondFactors factors,
            SignInAttempts attempts,
            AuditLog log) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.factors = factors;
        this.attempts = attempts;
        this.log = log;
    }

    /** How a try ended. */
    sealed interface Outcome {

        /** @param secret of the new session, for the cookie */
        record Admitted(String secret) implements Outcome {}

        /** @param ticket to be shown together with the second factor's code */
        record CodeWanted(String ticket) implements Outcome {}

        /** The code came too late, or the ticket is none; back to the password. */
        record Expired() implements Outcome {}

        /** Name or password are wrong, or the person is not active: which of them is nobody's business. */
        record Refused() implements Outcome {}

        /** Nothing was looked at; try again later. */
        record Wait(Duration time) implements Outcome {}
    }

    /** The first step, by password. Hashing is slow on purpose, so it happens outside of any transaction. */
    @Transactional(Transactional.TxType.NEVER)
    Outcome attempt(String name, String password, Client client) {
        var account = QuarkusTransaction.requiringNew().call(() -> accounts.byName(name));
        var wait = attempts.begin(Way.PASSWORD, name, account, client);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        var matches =
                passwords.match(password, account.map(Account::passwordHash).orElse(null));
        if (account.isEmpty() || !matches || !account.get().isActive()) {
            var why = account.isEmpty() ? "no such account" : "wrong password, or not active";
            attempts.failed(Way.PASSWORD, name, account, client, why);
            return new Outcome.Refused();
        }
        attempts.succeeded(Way.PASSWORD, name, client);
        return QuarkusTransaction.requiringNew().call(() -> afterPassword(account.get(), client));
    }

    private Outcome afterPassword(Account account, Client client) {
        return factors.isAskedOf(account)
                ? new Outcome.CodeWanted(sessions.openAwaitingCode(accounts.attached(account), client.device()))
                : new Outcome.Admitted(admit(account.id(), client));
    }

    /**
     * The second step, by a code of the app or a recovery code.
     *
     * @param ticket of the first step
     */
    @Transactional
    Outcome attemptCode(String ticket, String code, Client client) {
        var begun = sessions.awaitingCode(ticket);
        if (begun.isEmpty()) {
            return new Outcome.Expired();
        }
        var account = begun.get().account();
        var wait = attempts.begin(Way.CODE, account.name(), Optional.of(account), client);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        if (!factors.admits(account, code)) {
            attempts.failed(Way.CODE, account.name(), Optional.of(account), client, "wrong code of the second factor");
            return new Outcome.Refused();
        }
        attempts.succeeded(Way.CODE, account.name(), client);
        sessions.end(begun.get().id());
        return new Outcome.Admitted(admit(account.id(), client));
    }

    private String admit(long id, Client client) {
        var account = accounts.findByIdOptional(id).orElseThrow();
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
