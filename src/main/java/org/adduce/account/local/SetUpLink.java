package org.adduce.account.local;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.adduce.account.Secret;
import org.jspecify.annotations.Nullable;

/** The one-time address at which the first admin is made; kept in memory, a restart makes another one. */
@Singleton
class SetUpLink {

    static final Duration LIFETIME = Duration.ofHours(1);

    private final Clock clock;
    private @Nullable String hash;
    private Instant expiresAt = Instant.MIN;

    SetUpLink(Clock clock) {
        this.clock = clock;
    }

    /** @return the secret at its end */
    synchronized String make() {
        var secret = Secret.random();
        hash = Secret.hash(secret);
        expiresAt = clock.instant().plus(LIFETIME);
        return secret;
    }

    synchronized boolean admits(String secret) {
        return hash != null
                && hash.equals(Secret.hash(secret))
                && clock.instant().isBefore(expiresAt);
    }

    /** It admits nobody any more. */
    synchronized void use() {
        hash = null;
    }
}
