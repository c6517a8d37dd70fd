package org.adduce.account.local;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.Client;
import org.adduce.account.SecurityLog;
import org.adduce.account.local.SignInThrottle.Way;
import org.jspecify.annotations.Nullable;

/** Slows down, counts and records what fails at signing in. */
@Singleton
class SignInAttempts {

    private final SignInThrottle throttle;
    private final RefusedSignIns refused;
    private final SecurityLog securityLog;

    SignInAttempts(SignInThrottle throttle, RefusedSignIns refused, SecurityLog securityLog) {
        this.throttle = throttle;
        this.refused = refused;
        this.securityLog = securityLog;
    }

    /**
     * Asks for a try, as {@link SignInThrottle#begin} describes.
     *
     * @param account of that name, if there is one
     * @return how long to wait instead; empty if the secret may be looked at now
     */
    Optional<Duration> begin(Way way, String name, Optional<Account> account, Client client) {
        var wait = throttle.begin(way, name, client.address());
        if (wait.isPresent()) {
            account.ifPresent(refused::count);
            securityLog.mustWait(id(account), client);
        }
        return wait;
    }

    /** @param why for the security log alone */
    void failed(Way way, String name, Optional<Account> account, Client client, String why) {
        account.ifPresent(refused::count);
        securityLog.loginFailed(id(account), client, why);
        throttle.waiting(way, name, client.address())
                .ifPresent(wait -> securityLog.loginLocked(id(account), client, wait));
    }

    void succeeded(Way way, String name, Client client) {
        throttle.succeeded(way, name, client.address());
    }

    private static @Nullable Long id(Optional<Account> account) {
        return account.map(Account::id).orElse(null);
    }
}
