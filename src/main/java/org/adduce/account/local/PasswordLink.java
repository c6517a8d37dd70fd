package org.adduce.account.local;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.adduce.account.Account;
import org.adduce.account.Secret;
import org.jspecify.annotations.Nullable;

/** A way for somebody who lost their password to choose another one: good once, for a day, until a newer one is made. */
@Entity
class PasswordLink {

    static final Duration LIFETIME = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private String secretHash;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PasswordLink() {}

    PasswordLink(Account account, String secret, Instant at) {
        this.account = account;
        this.secretHash = Secret.hash(secret);
        this.createdAt = at;
    }

    Account account() {
        return account;
    }

    boolean isGood(Instant now) {
        return endedAt == null && now.isBefore(createdAt.plus(LIFETIME)) && account.isActive();
    }

    void end(Instant at) {
        endedAt = at;
    }
}
