package org.adduce.account;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key with which a program acts as a person, with that person's role, until it is revoked or the person leaves. */
@Entity
public class ApiKey extends Secret {

    /** The time of last use is written at most this often. */
    static final Duration USED_EVERY = Duration.ofMinutes(5);

    private String label;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    protected ApiKey() {}

    ApiKey(Account account, String secret, String label, Instant at) {
        super(account, secret, at);
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Nullable
    public Instant usedAt() {
        return usedAt;
    }

    boolean isAlive() {
        return revokedAt == null && account().isActive();
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean wantsToBeSeen(Instant now) {
        return usedAt == null || !now.isBefore(usedAt.plus(USED_EVERY));
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }
}
