package org.adduce.account.local;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Objects;
import org.adduce.account.Account;
import org.jspecify.annotations.Nullable;

/** A person's authenticator app; it counts once a code of it was shown to be right. */
@Entity
class SecondFactor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private String secret;
    private Instant createdAt;
    private @Nullable Instant confirmedAt;

    /** Of the newest code shown; moved on by one update alone: to write the rest must not put the old one back. */
    @Column(updatable = false)
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(Account account, String secret, Instant at) {
        this.account = account;
        this.secret = secret;
        this.createdAt = at;
    }

    long id() {
        return Objects.requireNonNull(id, "a second factor has its id once it is persisted");
    }

    /** In base 32, as apps take it. */
    String secret() {
        return secret;
    }

    /** Null while the person has not shown that the app works. */
    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    void confirm(Instant at) {
        confirmedAt = at;
    }
}
