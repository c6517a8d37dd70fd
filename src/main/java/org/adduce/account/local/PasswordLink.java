package org.adduce.account.local;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.adduce.account.Account;
import org.adduce.account.Secret;
import org.jspecify.annotations.Nullable;

/** A way for somebody who lost their password to choose another one: good once, for a day, until a newer one is made. */
@Entity
class PasswordLink extends Secret {

    static final Duration LIFETIME = Duration.ofDays(1);

    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected PasswordLink() {}

    PasswordLink(Account account, String secret, Instant at) {
        super(account, secret, at);
    }

    boolean isGood(Instant now) {
        return endedAt == null
                && now.isBefore(createdAt().plus(LIFETIME))
                && account().isActive();
    }

    void end(Instant at) {
        endedAt = at;
    }
}
