package org.adduce.account.local;

import jakarta.inject.Singleton;
import org.adduce.account.Account;
import org.adduce.account.Client;
import org.adduce.account.Passwords;
import org.adduce.account.SecurityLog;
import org.adduce.web.Fault;

/** Asks a signed-in person for their password again, before what an unwatched screen must not allow. */
@Singleton
class PasswordConfirmation {

    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SecurityLog securityLog;

    PasswordConfirmation(Passwords passwords, SignInThrottle throttle, SecurityLog securityLog) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.securityLog = securityLog;
    }

    /**
     * Whoever asks tells the security log that it was wrong.
     *
     * @throws Fault if it was wrong too often
     */
    boolean isRight(String typed, Account account, Client client) {
        throttle.begin(account.name(), client.address()).ifPresent(wait -> {
            securityLog.mustWait(account.id(), client);
            throw Fault.tooMany(wait);
        });
        var isRight = passwords.match(typed, account.passwordHash());
        if (isRight) {
            throttle.succeeded(account.name(), client.address());
        }
        return isRight;
    }
}
