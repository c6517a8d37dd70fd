package org.adduce.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A key with which a program acts as a person, with that person's role, until it is revoked or the person leaves. */
@Entity
public class ApiKey {

    /** The time of last use is written at most this often. */
    static final Duration USED_EVERY = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private String secretHash;
    private String label;
    private Instant createdAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiKey() {}

    ApiKey(Account account, String secret, String label, Instant at) {
        this.account = account;
        this.secretHash = Secret.hash(secret);
        this.label = label;
        this.createdAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id, "a key has its id once it is persisted");
    }

    Account account() {
        return account;
    }

    public String label() {
        return label;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Nullable
    public Instant usedAt() {
        return usedAt;
    }

    boolean isAlive() {
        return revokedAt == null && account.isActive();
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
